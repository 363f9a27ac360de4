package org.civicnews.meeting;

import java.time.LocalDate;
import org.civicnews.body.RichText;
import org.civicnews.people.PersonRef;
import org.civicnews.value.Resolution;
import org.civicnews.value.ResolutionRule;

/** Parts of meetings that break no rule, to be changed until they do. */
final class MeetingSamples {
    private MeetingSamples() {}

    static VenueBuilder venue(String id, VenueRole role) {
        return Venue.builder().id(id).role(role);
    }

    static Participant participant(Actor actor) {
        return Participant.builder()
                .person(actor.person())
                .organization(actor.organization())
                .group(actor.group())
                .addRoles(ParticipantRole.CHAIR)
                .build();
    }

    static Actor person(String id) {
        return Actor.of(PersonRef.toRecord(id));
    }

    static AgendaItemBuilder item(String id) {
        return AgendaItem.builder().id(id).title("Khai mạc");
    }

    static AgendaItem items(int depth) {
        AgendaItem item = item("a1").build();
        for (int i = 2; i <= depth; i++) {
            item = item("a" + i).addChildren(item).build();
        }
        return item;
    }

    static SpeechBuilder speech(String id) {
        return Speech.builder()
                .id(id)
                .speaker(person("p1"))
                .kind(SpeechKind.OPENING)
                .form(SpeechForm.PARAPHRASE)
                .text(RichText.of("nói"));
    }

    static DecisionBuilder decision(String id) {
        return Decision.builder().id(id).kind(DecisionKind.CONCLUSION).text("Kết luận");
    }

    static TaskAssignmentBuilder task(String id) {
        return TaskAssignment.builder()
                .id(id)
                .text("Mở lớp")
                .addAssignees(Actor.group("các phường"))
                .obligation(Obligation.REQUIRED);
    }

    static VoteBuilder vote() {
        return Vote.builder().inFavour(48).against(2);
    }

    static Resolution resolution(String day) {
        return Resolution.builder()
                .to(LocalDate.parse(day))
                .rule(ResolutionRule.STATED_ELSEWHERE)
                .build();
    }
}
