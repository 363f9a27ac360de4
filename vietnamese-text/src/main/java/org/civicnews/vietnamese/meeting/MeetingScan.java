package org.civicnews.vietnamese.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civicnews.meeting.Actor;
import org.civicnews.meeting.Meeting;
import org.civicnews.meeting.MeetingKind;
import org.civicnews.meeting.MeetingStatus;
import org.civicnews.meeting.MeetingTime;
import org.civicnews.page.PageWarning;
import org.civicnews.value.InvalidContentException;
import org.civicnews.value.PartialDate;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.meeting.AnnouncementReader.Announcement;
import org.civicnews.vietnamese.text.SentenceSplitter;
import org.civicnews.vietnamese.time.DateMention;
import org.civicnews.vietnamese.time.DateResolver;
import org.civicnews.vietnamese.token.Tokens;
import org.jspecify.annotations.Nullable;

/** Goes through the sentences of an article and keeps the meeting that is being reported. Mutable; used for one article. */
final class MeetingScan {
    /** A longer sentence is a list or no prose, and is passed over. */
    private static final int LONGEST_SENTENCE = 4000;

    /** A meeting that is not told among the first sentences is background, unless its sentence begins with a new day. */
    private static final int LEAD = 6;

    /** One that somebody is told to have held of late, with its day, may stand so far behind a scene with which a report begins. */
    private static final int LATEST = 24;

    private final CueLexicon lexicon;
    private final Tokens tokens;
    private final AnnouncementReader announcements = new AnnouncementReader();
    private final AttendanceReader attendance = new AttendanceReader();
    private final PlannedAttendance expected = new PlannedAttendance();
    private final HolderReader holders = new HolderReader();
    private final NoticeReader notices = new NoticeReader();
    private final VenueReader venues = new VenueReader();
    private final ConnectedHalls halls = new ConnectedHalls();
    private final SpeechReader speeches = new SpeechReader();
    private final TaskReader tasks = new TaskReader();
    private final DecisionReader decisions = new DecisionReader();
    private final FactReader facts = new FactReader();
    private final MeetingTimes times;
    private final OtherMeetings others;
    private final Journeys journeys;
    private final Invitations invitations;
    private final List<Meeting> meetings = new ArrayList<>();
    private final List<PageWarning> warnings = new ArrayList<>();
    /** Those to come that the report of the meeting tells, which stand behind it. */
    private final List<MeetingDraft> planned = new ArrayList<>();

    private final Earlier earlier;
    private final NameBefore nameBefore = new NameBefore();
    /** What was decided, told before the meeting. */
    private final MeetingDraft before = new MeetingDraft("e0", "");

    private final PutOffReader putOff;

    private @Nullable MeetingDraft meeting;
    private final LastNamed named = new LastNamed();
    private @Nullable DateMention leadDate;
    private @Nullable DateMention dayBefore;
    /** The same, unless it is of something over when the news happened. */
    private @Nullable DateMention dayOfNews;

    private int read;

    MeetingScan(CueLexicon lexicon, DateResolver resolver) {
        this.lexicon = lexicon;
        this.tokens = new Tokens(lexicon.words);
        this.earlier = new Earlier(lexicon, announcements);
        this.times = new MeetingTimes(resolver);
        this.others = new OtherMeetings(times);
        this.journeys = new Journeys(times);
        this.invitations = new Invitations(times);
        this.putOff = new PutOffReader(times, venues, expected);
    }

    void read(MeetingText text) {
        boolean first = true;
        if (isOver()) {
            return;
        }
        for (Span span :
                Captions.parted(text.text(), SentenceSplitter.standard().split(text.text()))) {
            if (isOver()) {
                return;
            }
            if (span.length() <= LONGEST_SENTENCE) {
                Sentence sentence = new Sentence(text, span, first, lexicon, tokens);
                read(sentence);
                noteDay(sentence);
                named.note(sentence);
                if (meeting == null) {
                    journeys.note(sentence);
                    earlier.add(text, span, first);
                }
            }
            first = false;
        }
    }

    /** Whether no meeting can be told of any more. */
    private boolean isOver() {
        return meeting == null && read > LATEST;
    }

    private void read(Sentence sentence) {
        read++;
        noteLeadDate(sentence);
        Optional<Announcement> announced = announcements.read(sentence);
        MeetingDraft invited = invitations.read(sentence);
        meeting = meeting == null ? invited : meeting;
        MeetingDraft reported = meeting;
        if (reported != null && announced.isPresent() && others.isToCome(sentence, announced.get(), reported)) {
            planned.add(drafted(sentence, announced.get(), meetings.size() + planned.size() + 2));
            return;
        }
        announced.ifPresent(announcement -> take(sentence, announcement));
        if (meeting == null && read <= LEAD && !sentence.has(Cue.EVENT)) {
            takeUndated(sentence);
        }
        if (meeting == null && read <= LEAD) {
            nameBefore.note(sentence, announced);
        }
        MeetingDraft current = meeting;
        if (current == null) {
            speeches.noteTitles(sentence);
            decisions.readVoted(sentence, before);
            return;
        }
        report(sentence, current);
    }

    /** What a sentence tells of the meeting that is being reported. */
    private void report(Sentence sentence, MeetingDraft current) {
        current.heldBy(Organizers.later(sentence));
        named.readHolder(sentence, current);
        if (notices.read(sentence, current)) {
            return;
        }
        if (!current.status.equals(MeetingStatus.HELD)) {
            readPlanned(sentence, current);
            return;
        }
        attendance.read(sentence, current);
        ChairReader.readPronoun(sentence, named.person(), current);
        Hosts.read(sentence, current);
        LaterVenue.read(sentence, current);
        SceneReader.read(sentence, current);
        halls.readSites(sentence, current);
        speeches.read(sentence, current);
        if (speeches.speaker() == null || DecisionReader.isOfWholeMeeting(sentence, current)) {
            decisions.read(sentence, current);
        }
        Conclusions.read(sentence, current);
        int before = current.tasks.size();
        tasks.read(sentence, speeches.speaker(), isOpinion(current), current);
        if (current.tasks.size() == before) {
            facts.readFacts(sentence, current);
        }
        facts.readDocuments(sentence, current);
        HallAttendance.noteSpeakers(sentence, current);
        current.time = times.withEnd(sentence, current);
    }

    /** A visit or an inspection that the report tells by its scenes. */
    private void readJourney() {
        Earlier.Journey journey = earlier.journey(journeys);
        if (journey != null) {
            report(journey.sentence(), begin(journey.sentence(), journey.announcement()));
            for (Earlier.Told told : journey.behind()) {
                Sentence sentence = earlier.sentence(told, tokens);
                read(sentence);
                noteDay(sentence);
                named.note(sentence);
            }
        }
    }

    /** The last day told so far, on which cùng ngày of the next sentence is. */
    private void noteDay(Sentence sentence) {
        boolean past = sentence.hits.stream()
                .anyMatch(
                        hit -> hit.is(Cue.PAST) && !sentence.isWord(hit.from(), "vừa")); // ngày 1/6 vừa qua is of late
        for (DateMention date : sentence.dates()) {
            boolean same = dayBefore != null && MeetingDays.isBeside(sentence, dayBefore, date); // ngày 7 và 8/3
            if (MeetingDays.isDay(date) && !same && !Notices.areDays(sentence)) {
                dayBefore = date;
                dayOfNews = past ? dayOfNews : date;
            }
        }
    }

    /** Whether who speaks only joins in the discussion that somebody else chairs. */
    private boolean isOpinion(MeetingDraft current) {
        Actor speaker = speeches.speaker();
        return speaker != null && speeches.isDiscussion() && current.hasOtherChair(speaker);
    }

    /** Of a meeting to come, who will chair and attend it, and what is to be done before. */
    private void readPlanned(Sentence sentence, MeetingDraft planned) {
        boolean scheduled = planned.status.equals(MeetingStatus.SCHEDULED);
        boolean postponed = planned.status.equals(MeetingStatus.POSTPONED);
        boolean off = postponed || planned.status.equals(MeetingStatus.CANCELLED);
        if (scheduled || (postponed && sentence.has(Cue.FUTURE)) || (off && Plans.isOfPlan(sentence))) {
            expected.read(sentence, planned);
        }
        putOff.read(sentence, planned);
        if (scheduled) {
            planned.time = times.withEnd(sentence, planned);
            LaterVenue.read(sentence, planned);
            halls.readSites(sentence, planned);
        }
        if (!planned.status.equals(MeetingStatus.CANCELLED)) {
            tasks.read(sentence, null, false, planned);
        }
    }

    /** The day on which the first sentences say that something happened. */
    private void noteLeadDate(Sentence sentence) {
        if (leadDate != null || read > LEAD || sentence.has(Cue.PAST) || Notices.areDays(sentence)) {
            return;
        }
        leadDate = MeetingDays.opening(sentence)
                .or(() -> read == 1 ? MeetingDays.early(sentence) : Optional.empty())
                .orElse(null);
    }

    private void take(Sentence sentence, Announcement announcement) {
        MeetingDraft current = meeting;
        if (current == null) {
            takeFirst(sentence, announcement);
        } else if (others.isAnother(sentence, announcement, current)) {
            finishCurrent();
            MeetingDraft next = begin(sentence, announcement);
            next.goOnFrom(current, sentence, announcement.event());
            next.time = next.time == null ? current.time : next.time;
        } else if (current.kind.equals(announcement.kind())
                && announcement.isHeld()
                && (SameMeeting.isSameWord(sentence, announcement, current)
                        || isTold(sentence, announcement, current))) {
            complete(sentence, announcement, current);
        }
    }

    /** Tại buổi tiếp, ông A …; chiều 18/6, ông A tiếp ông B: the first sentences tell in full what the lead began with. */
    private boolean isTold(Sentence sentence, Announcement announcement, MeetingDraft current) {
        return current.time == null
                && isNameless(current)
                && read <= LEAD
                && announcement.date().isPresent()
                && MeetingDays.opening(sentence).isPresent();
    }

    private void takeFirst(Sentence sentence, Announcement found) {
        boolean former = times.isFormer(sentence, found.date().orElse(null), read == 1);
        if (former && !found.kind().equals(MeetingKind.CEREMONY)) {
            return;
        }
        Announcement announcement = former ? found.undated() : found; // lễ kỷ niệm ngày 24/6/1967
        DateMention lead = times.isFormer(sentence, leadDate, read == 1) ? null : leadDate;
        DateMention day = lead == null ? dayOfNews(sentence) : lead;
        boolean reference = announcement.isHeld() && AnnouncementReader.isReference(sentence, announcement.event());
        if (sentence.isCaption()
                || (read > LEAD / 2 && Notices.isConcluded(sentence))
                || SameMeeting.isOfFormerTimes(announcement, lead)
                || AnnouncementReader.isEarlier(sentence, announcement.event())) {
            return;
        }
        if (!announcement.isHeld()) {
            boolean told = announcement.date().isPresent() || announcement.today(); // sáng mai
            boolean certain = told || !announcement.status().equals(MeetingStatus.SCHEDULED);
            if (certain && read <= (told ? LEAD : LEAD / 2)) {
                begin(sentence, announcement);
            }
        } else if (sentence.has(Cue.TODAY) && announcement.date().isEmpty() && lead != null && read <= LEAD / 2) {
            begin(sentence, announcement.on(lead));
        } else if (announcement.isDated()
                && read <= (Beginnings.isLateDeed(sentence, announcement) ? LEAD / 2 : LEAD)) {
            begin(sentence, announcement);
        } else if (read > LEAD && Beginnings.isToldInFull(sentence, announcement, times)) {
            begin(sentence, announcement);
        } else if (day != null
                && ((reference && read <= (lead == null ? LEAD : LEAD * 2))
                        || (reference && AnnouncementReader.closes(sentence) && Speakers.hasSpeaker(sentence))
                        || Beginnings.ended(sentence, announcement)
                        || (read <= LEAD && Beginnings.isChaired(sentence, announcement))
                        || (read <= LEAD && Beginnings.isLed(sentence, announcement))
                        || (read <= LEAD && Beginnings.tookPlace(sentence, announcement, true))
                        || (read <= LEAD / 2 && Beginnings.isToldEarly(sentence, announcement)))) {
            begin(sentence, announcement.on(day));
        } else if (read <= LEAD
                && (reference
                        ? Speakers.hasSpeaker(sentence)
                        : (read <= 2 && Beginnings.tookPlace(sentence, announcement, leadDate != null))
                                || (read == 1 && Beginnings.wasDone(sentence, announcement))
                                || Beginnings.isLedByName(sentence, announcement)
                                || Notices.isConcluded(sentence))) {
            begin(sentence, announcement);
        }
    }

    /** The day of a meeting of which the sentence before told without it. */
    private void takeUndated(Sentence sentence) {
        DateMention day = times.dayOfLate(sentence);
        Earlier.Undated undated = day == null || Notices.areDays(sentence) ? null : earlier.undated();
        if (day != null && undated != null) {
            begin(undated.sentence(), undated.announcement().on(day));
        }
    }

    /** Đoàn đến làm việc tại A chiều 8/11. Tại buổi làm việc, …: the day told last, if it is one of late. */
    private @Nullable DateMention dayOfNews(Sentence sentence) {
        DateMention day = dayOfNews;
        return day != null && times.isOfLate(times.of(sentence, day)) ? day : null;
    }

    /** What a later sentence adds: the day, and the name of one that had none. */
    private void complete(Sentence sentence, Announcement announcement, MeetingDraft current) {
        if (isTold(sentence, announcement, current)) {
            venues.readPlace(sentence, announcement.event(), current);
            holders.read(sentence, announcement.event(), current);
        }
        if (sentence.isGap(sentence.start, announcement.event().start())) {
            venues.readPlace(sentence, announcement.event(), current); // Hội nghị diễn ra tại …
        }
        if (current.time == null) {
            current.time = announcement
                    .date()
                    .map(date -> times.of(sentence, date))
                    .or(() -> times.fromPublication(sentence, announcement.event()))
                    .orElse(null);
        }
        if (current.name.isEmpty() || isNameless(current)) {
            takeName(sentence, announcement, current);
        }
        if (current.organizers.isEmpty() && read <= LEAD && announcement.mayName(current.name)) {
            announcement.organizers().forEach(current::organizer);
        }
    }

    private MeetingDraft begin(Sentence sentence, Announcement announcement) {
        MeetingDraft started = drafted(sentence, announcement, meetings.size() + 1);
        meeting = started;
        speeches.forget();
        if (announcement.isHeld()) {
            readEarlier(started);
            holders.read(sentence, announcement.event(), started);
            Comers.read(sentence, announcement.event(), started);
            started.decisions.addAll(before.decisions);
        }
        before.decisions.clear();
        return started;
    }

    /** “…”, ông A nói. Đó là phát biểu tại hội nghị …: who spoke and attended before the meeting itself is told. */
    private void readEarlier(MeetingDraft started) {
        earlier.takeEach(sentence -> {
            if (!sentence.people().isEmpty() || sentence.has(Cue.BUILDING)) {
                attendance.read(sentence, started);
            }
            SceneReader.read(sentence, started);
            speeches.read(sentence, started);
            HallAttendance.noteSpeakers(sentence, started);
        });
        speeches.forget();
    }

    private MeetingDraft drafted(Sentence sentence, Announcement announcement, int number) {
        int named = Math.min(announcement.name().start(), announcement.event().end() - 1);
        String event = sentence.words(named, announcement.event().end());
        MeetingDraft started = new MeetingDraft("e" + number, MeetingName.capitalised(event));
        started.kind = announcement.kind();
        started.status = announcement.status();
        boolean ahead = started.status.equals(MeetingStatus.SCHEDULED);
        started.time = announcement
                .date()
                .filter(date -> !MeetingDays.isOfPaper(sentence, date))
                .map(date -> ahead ? times.ahead(sentence, date) : times.of(sentence, date))
                .or(() -> timeOfSameDay(announcement))
                .or(() -> times.fromPublication(sentence, announcement.event()))
                .orElse(null);
        if (started.status.equals(MeetingStatus.HELD) && times.isToCome(started.time, 0)) {
            MeetingTime behind = MeetingDays.of(sentence, announcement.event().end(), sentence.end)
                    .map(date -> times.of(sentence, date))
                    .orElse(null);
            if (times.isOfLate(behind)) {
                started.time = behind; // phim ra rạp ngày 2/12, nhóm cho biết tại họp báo chiều 9/11
            } else if (isPlanned(sentence, announcement, started.time)) {
                started.status = MeetingStatus.SCHEDULED;
            }
        }
        started.previousStart =
                announcement.previous().flatMap(MeetingDays::start).orElse(null);
        started.partOf = OtherMeetings.frame(sentence, meetings);
        announcement.organizers().forEach(started::organizer);
        takeName(sentence, announcement, started);
        venues.readPlace(sentence, announcement.event(), started);
        halls.readFormat(sentence, announcement.event(), started);
        return started;
    }

    /** Tổ chức hội thảo vào ngày 27/11, told before that day; on the day of the report itself it may be early in another zone. */
    private boolean isPlanned(Sentence sentence, Announcement announcement, @Nullable MeetingTime time) {
        int event = announcement.event().start();
        boolean behind =
                announcement.date().filter(day -> day.span().start() >= event).isPresent();
        return !sentence.has(Cue.DONE)
                && (times.isToCome(time, 1) || (behind && sentence.hit(Cue.ORGANIZE, sentence.start, event) != null));
    }

    /** Chiều cùng ngày: the day of the meeting before, else that of what the first sentences tell. */
    private Optional<MeetingTime> timeOfSameDay(Announcement announcement) {
        CueHit sameDay = announcement.sameDay();
        if (sameDay == null) {
            return Optional.empty();
        }
        return (meetings.isEmpty()
                        ? ofLead()
                        : meetings.get(meetings.size() - 1).time().map(MeetingTime::start))
                .map(before -> times.onDay(before, sameDay.value(Cue.SAME_DAY)));
    }

    private Optional<PartialDate> ofLead() {
        return Optional.ofNullable(leadDate == null ? dayBefore : leadDate).flatMap(MeetingDays::start);
    }

    private void takeName(Sentence sentence, Announcement announcement, MeetingDraft draft) {
        Optional<Span> name = NameBefore.own(announcement);
        if (name.isPresent()) {
            draft.name = MeetingName.capitalised(
                    sentence.words(name.get().start(), name.get().end()));
            return;
        }
        MeetingDraft press = meeting;
        boolean other = press != null && !draft.kind.equals(press.kind);
        if (press != null && other && OtherMeetings.isToldByPress(sentence, announcement.event(), press)) {
            int told = OtherMeetings.toldByPress(sentence, announcement.event(), press);
            draft.name = MeetingName.capitalised(press.name.substring(told));
            return;
        }
        if (meetings.isEmpty() && nameBefore.give(draft)) {
            return;
        }
        NameBehindDay.about(sentence, announcement.event())
                .ifPresent(about -> draft.name = draft.fallbackName + " " + sentence.words(about.start(), about.end()));
    }

    private static boolean isNameless(MeetingDraft draft) {
        return draft.name.isEmpty() || draft.name.equals(draft.fallbackName);
    }

    private void finishCurrent() {
        MeetingDraft current = meeting;
        if (current == null) {
            return;
        }
        speeches.close(current);
        add(current);
        planned.forEach(this::add);
        planned.clear();
        meeting = null;
    }

    private void add(MeetingDraft draft) {
        try {
            meetings.add(draft.build());
            warn(draft);
        } catch (InvalidContentException e) {
            warnings.add(PageWarning.of("MEETING_UNREADABLE", "a meeting was left out: " + e.getMessage()));
        }
    }

    private void warn(MeetingDraft current) {
        if (current.name.isEmpty()) {
            warnings.add(PageWarning.of("MEETING_NAME_GUESSED", current.id + " has no name but its kind"));
        }
        if (current.time == null) {
            warnings.add(PageWarning.of("MEETING_UNDATED", "no sentence tells the day of " + current.id));
        }
    }

    MeetingReading finish() {
        finishCurrent();
        if (meetings.isEmpty()) {
            readJourney();
            finishCurrent();
        }
        return new MeetingReading(meetings, warnings);
    }
}
