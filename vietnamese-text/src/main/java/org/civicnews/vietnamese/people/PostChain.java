package org.civicnews.vietnamese.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A chain of posts, honorifics and names, and the rules that tell who holds which post:
 *
 * <ul>
 *   <li>posts straight before a name are that person's; those before a semicolon, {@code và} or {@code cùng} are the
 *       person's before it;
 *   <li>posts after a name and before the chain breaks off are that person's;
 *   <li>between two names with commas alone, all posts go to the second if the first had some before it, else all but the
 *       last stay with the first;
 *   <li>posts of several people ({@code các đồng chí Ủy viên …:}) are held by everyone of the list.
 * </ul>
 *
 * Mutable; used for one paragraph.
 */
final class PostChain {
    static final int NONE = 0;
    static final int COMMA = 1;
    static final int STRONG = 2;
    static final int COLON = 3;
    static final int IS = 4;

    private final List<PersonDraft> people = new ArrayList<>();
    private final List<PostClaim> pending = new ArrayList<>();
    private final List<Integer> separators = new ArrayList<>();
    private final List<PostClaim> shared = new ArrayList<>();
    /** The post before a colon that those behind it hold as long as nothing but names follows. */
    private final List<PostClaim> behindColon = new ArrayList<>();

    private final List<String> honorifics = new ArrayList<>();
    private boolean sharedAfterColon;
    /** Whether commas part the names of those who share a post. */
    private boolean listed;

    private boolean plural;
    private boolean pluralPosts;
    private @Nullable HonorificKind honoured;
    /** Whether the post read last is one of a State. */
    private boolean state;

    private int separator = NONE;
    /** How many people without posts stand one behind another. */
    private int row;
    /** The only person named in the sentence so far; null if there is none or there are several. */
    private @Nullable PersonDraft subject;

    private boolean named;
    /** Whether và stands straight behind a person. */
    private boolean joined;
    /** Who is joined to the person named last by và, in a list and without a post; null if nobody is. */
    private @Nullable PersonDraft pair;

    /** Where the people begin of whom one predicate tells: các ông A và B được bầu làm …; none if it tells of one. */
    private int together = -1;
    /** The first of two whom và joins, each with posts of his own: A, Trưởng phòng B, và C; none if it is not so. */
    private @Nullable PersonDraft couple;
    /** Whether và stands behind somebody's posts. */
    private boolean coupled;

    private boolean ofBoth;
    /** Whether nothing has come since the chain broke off. */
    private boolean idle = true;

    private @Nullable PersonDraft last;
    private @Nullable PersonDraft opened;
    private final List<PostClaim> sharedWhenOpened = new ArrayList<>();

    List<PersonDraft> people() {
        return people;
    }

    /** Whether a name is expected next. */
    boolean isCued() {
        return honoured != null || (!pending.isEmpty() && (separator == NONE || separator == COLON));
    }

    /** The kind of the honorific straight before; null if there is none. */
    @Nullable
    HonorificKind honorificKind() {
        return honoured;
    }

    boolean isAfterColon() {
        return separator == COLON;
    }

    /** Whether the title before has no organisation. */
    boolean isCuedByBareTitle() {
        return separator == NONE
                && !pending.isEmpty()
                && pending.get(pending.size() - 1).organization().isEmpty();
    }

    /** Whether a post of a State or a party stands straight before, with its country or body or without. */
    boolean isCuedByState() {
        return separator == NONE && !pending.isEmpty() && state && honoured == null;
    }

    /** Whether the posts that follow are of the person before a comma, who has none before the name: ông Đỗ Thanh Tùng, Bí thư … */
    boolean awaitsPosts() {
        PersonDraft holder = last;
        return holder != null
                && !holder.leading
                && shared.isEmpty()
                && (pending.isEmpty() ? separator == COMMA : separators.get(0) == COMMA && separator != STRONG);
    }

    /** Whether two people or more stand before, with nothing but separators between and behind them. */
    boolean isBehindPeople() {
        return isBehindPerson() && row >= 2;
    }

    /** Whether a person's name stands straight before. */
    boolean isAfterName() {
        return last != null && pending.isEmpty() && separator == NONE;
    }

    /** Whether the name of the last person read ends at a token. */
    boolean isNameTo(int end) {
        PersonDraft holder = last;
        return holder != null && holder.to == end;
    }

    /** The same of a name that is only a part of one. */
    boolean isShortNameTo(int end) {
        PersonDraft holder = last;
        return holder != null && holder.to == end && holder.shortForm;
    }

    /** Whether the person straight before holds one post, which was read before the name and without its body. */
    boolean isBareHolder() {
        PersonDraft holder = last;
        return holder != null
                && isAfterName()
                && holder.leading
                && holder.posts.size() == 1
                && holder.posts.get(0).organization().isEmpty();
    }

    /** Gives the body of that post. */
    void bodyOfLast(String name) {
        PersonDraft holder = last;
        if (holder != null) {
            PostClaim bare = holder.posts.get(0);
            holder.posts.set(0, new PostClaim(bare.title(), Optional.of(name), bare.span()));
        }
    }

    /** Whether a person's name stands before, with at most separators behind it. */
    boolean isPersonOpen() {
        return last != null && pending.isEmpty();
    }

    /** Whether và or cùng stands between a person and what follows. */
    boolean isJoinedToPerson() {
        return isPersonOpen() && separator == STRONG && honoured == null;
    }

    /** Whether a person stands before a comma, và or cùng. */
    boolean isBehindPerson() {
        return isPersonOpen() && (separator == STRONG || separator == COMMA) && honoured == null;
    }

    /** Whether và joins what follows to people whom one word for several announces: các ông A và … */
    boolean isJoinedToMany() {
        return (together >= 0 || isInList()) && isJoinedToPerson();
    }

    /** Whether a person stands before a separator of a list, with or without posts between. */
    boolean isAmongPeople() {
        return last != null && separator == STRONG && honoured == null;
    }

    /** Whether a post of the person before stands straight before, or before a comma: A, Giám đốc B, giữ chức … */
    boolean isAfterPostOfLast() {
        return last != null
                && !pending.isEmpty()
                && (separator == NONE || separator == COMMA)
                && separators.get(0) != STRONG;
    }

    /** Whether a name of a list may follow, all of which hold the posts before the colon. */
    boolean isInList() {
        return sharedAfterColon && !shared.isEmpty() && pending.isEmpty();
    }

    /** Whether a post of several people stands straight before. */
    boolean isAfterSharedPost() {
        return pluralPosts && isAfterPost();
    }

    /** Whether a post with its body stands before a comma, of somebody still to be named, so that the body above may follow. */
    boolean isBodyOpen() {
        return separator == COMMA
                && honoured == null
                && !pending.isEmpty()
                && (last == null || separators.get(0) == STRONG)
                && pending.get(pending.size() - 1).organization().isPresent();
    }

    /** Vụ Pháp chế, Bộ Tư pháp: the body above that of the post before parts nothing. */
    void bodyAbove() {
        separator = NONE;
    }

    /** Whether a post stands straight before. */
    boolean isAfterPost() {
        return !pending.isEmpty() && separator == NONE;
    }

    /** The next sentence has a subject of its own. */
    void endSentence() {
        subject = null;
        named = false;
    }

    /** Goes on with the only person of the sentence, from whom other words part a post; whether there is one. */
    boolean reopen() {
        if (last != null || subject == null || !pending.isEmpty()) {
            return false;
        }
        idle = false;
        last = subject;
        return true;
    }

    /** Goes on with the only person of whom a form of address was used, from whom it parts a post; whether there is one. */
    boolean resume(String honorific) {
        PersonDraft holder = null;
        for (PersonDraft person : people) {
            if (!person.shortForm && person.honorifics.stream().anyMatch(honorific::equalsIgnoreCase)) {
                if (holder != null) {
                    return false;
                }
                holder = person;
            }
        }
        if (holder == null) {
            return false;
        }
        breakOff();
        idle = false;
        last = holder;
        separator = IS;
        return true;
    }

    /** Và: the next of a list. */
    void and() {
        separate(STRONG);
        joined = last != null && pending.isEmpty();
        coupled = last != null && !pending.isEmpty() && !pluralPosts && separators.get(0) != IS;
    }

    /** Được bổ nhiệm làm, bầu A và B làm: the post that follows is that of both who are joined, too. */
    void appointed() {
        separate(IS);
        ofBoth = true;
    }

    /** Thượng tọa A và Ni trưởng B cùng là: the post that follows is that of both. */
    void allAre() {
        separate(IS);
        int first = people.size() - 2;
        if (pair != null && first >= 0 && people.get(first) == pair) {
            together = first;
        }
    }

    void separate(int by) {
        idle = false;
        honoured = null;
        honorifics.clear();
        if (separator != STRONG && separator != COLON) {
            separator = by;
        }
    }

    void plural() {
        idle = false;
        plural = true;
    }

    void colon() {
        if (honoured == HonorificKind.COMRADE && separator == STRONG) {
            breakOff(); // Đại tá A, Chủ tịch hội; các đồng chí: the post is not that of those who follow
        } else if (pluralPosts && !pending.isEmpty()) {
            int from = Math.max(0, separators.lastIndexOf(STRONG)); // A giữ chức Chủ tịch; các Phó Chủ tịch: B và C
            giveToLast(from);
            shared.clear();
            shared.addAll(pending.subList(from, pending.size()));
            sharedAfterColon = true;
            listed = false;
            forgetPending();
            last = null;
            separator = NONE;
        } else if (pending.isEmpty()) {
            breakOff();
        } else {
            separator = COLON;
        }
        honoured = null;
    }

    /** A bracket after a person: what it holds does not end the chain. */
    void open() {
        if (last != null && pending.isEmpty()) {
            opened = last;
            sharedWhenOpened.clear();
            sharedWhenOpened.addAll(shared);
        }
        separate(COMMA);
    }

    void close() {
        idle = false;
        PersonDraft before = opened;
        if (before == null) {
            breakOff();
            return;
        }
        List<PostClaim> kept = List.copyOf(sharedWhenOpened);
        boolean colon = sharedAfterColon;
        breakOff();
        idle = false;
        row = 1;
        last = before;
        shared.addAll(kept);
        sharedAfterColon = colon;
        opened = null;
    }

    void honorific(HonorificKind kind, String words) {
        idle = false;
        if (!words.isEmpty()) {
            honorifics.add(words);
        }
        honoured = kind;
        pluralPosts |= plural && shared.isEmpty();
    }

    void post(PostClaim post, boolean ofState) {
        idle = false;
        state = ofState;
        pluralPosts |= plural;
        plural = false;
        PersonDraft first = couple;
        if (ofBoth && first != null && separator == IS) {
            first.addPost(post);
        }
        ofBoth = false;
        honoured = null;
        separators.add(separator);
        pending.add(post);
        separator = NONE;
    }

    void person(PersonDraft person) {
        idle = false;
        int from = firstOfNext();
        giveToLast(from);
        List<PostClaim> own = new ArrayList<>(pending.subList(from, pending.size()));
        if (pluralPosts && !own.isEmpty()) {
            shared.clear();
            shared.addAll(own);
            sharedAfterColon = listed = false;
        } else if (!own.isEmpty() && (!sharedAfterColon || (listed && separators.get(from) == STRONG))) {
            shared.clear(); // các Phó Thủ tướng: A, B và C; Chánh Văn phòng D
            sharedAfterColon = false;
        }
        if (!shared.isEmpty() && listed && separator == STRONG && !joined && own.isEmpty() && !honorifics.isEmpty()) {
            shared.clear(); // các Phó Chủ tịch A, B; đồng chí C, Trưởng ban …
            sharedAfterColon = false;
        }
        listed |= !shared.isEmpty() && own.isEmpty() && separator == COMMA;
        shared.forEach(person::addPost);
        own.forEach(person::addPost);
        shareBehindColon(person, own);
        person.leading = !own.isEmpty();
        person.honorifics.addAll(honorifics);
        boolean inList = row >= 2 && person.posts.isEmpty() && person.honorifics.isEmpty();
        PersonDraft before = last;
        boolean addressed = before != null
                && !before.shortForm
                && !before.honorifics.isEmpty()
                && !person.honorifics.isEmpty(); // bà A và ông B, Phó Chủ tịch
        pair = joined && (inList || addressed) && before != null && before.posts.isEmpty() ? before : null;
        joined = false;
        row = own.isEmpty() ? row + 1 : 1;
        if (pluralPosts && own.isEmpty()) {
            together = people.size();
        } else if (row == 1) {
            together = -1;
        }
        couple = coupled && own.isEmpty() ? before : null;
        people.add(person);
        subject = named ? null : person;
        named = true;
        last = person;
        forgetPending();
        separator = NONE;
    }

    /** Nguyên Ủy viên Bộ Chính trị: A, B: a post that several may hold is that of the next bare name too. */
    private void shareBehindColon(PersonDraft person, List<PostClaim> own) {
        boolean bare = own.isEmpty() && honorifics.isEmpty() && (separator == COMMA || joined);
        if (bare) {
            behindColon.forEach(person::addPost);
        } else {
            behindColon.clear();
        }
        if (separator == COLON && !pluralPosts && own.size() == 1 && own.get(0).isOfMany()) {
            behindColon.addAll(own);
        }
    }

    /** The index of the first pending post that belongs to the person that follows. */
    private int firstOfNext() {
        int size = pending.size();
        if (last == null || size == 0) {
            return 0;
        }
        if (separator == COMMA || separator == STRONG) {
            return separators.get(0) == STRONG ? 0 : size;
        }
        for (int i = size - 1; i >= 0; i--) {
            if (separators.get(i) == STRONG) {
                return i;
            }
        }
        if (separators.get(0) == IS) {
            return size > 1 ? size - 1 : 0;
        }
        return last.leading || !shared.isEmpty() ? 0 : size - 1;
    }

    private void giveToLast(int end) {
        PersonDraft holder = last;
        if (holder == null || end == 0) {
            return;
        }
        boolean all = together >= 0 && (separators.get(0) == IS || isOfAll());
        List<PersonDraft> holders = all ? people.subList(together, people.size()) : List.of(holder);
        for (PersonDraft each : holders) {
            pending.subList(0, end).forEach(each::addPost);
        }
        PersonDraft other = pair;
        if (other != null && separators.get(0) == COMMA && pending.get(0).isOfMany()) {
            other.addPost(pending.get(0));
        }
    }

    /** Các đồng chí A, B, Phó Chủ tịch: a post that several may hold, behind the last of those whom one word announces. */
    private boolean isOfAll() {
        return separators.get(0) == COMMA
                && pending.get(0).isOfMany()
                && people.subList(together, people.size()).stream().allMatch(person -> person.posts.isEmpty());
    }

    /** Something that belongs to no chain: posts not yet given go to the person before them. */
    void breakOff() {
        if (idle) {
            return;
        }
        idle = true;
        if (last != null && !pending.isEmpty()) {
            int end = 0;
            while (end < pending.size()
                    && (separators.get(end) != STRONG
                            || (!pluralPosts && pending.get(end).isFormer()))) {
                end++;
            }
            giveToLast(end);
        }
        forgetPending();
        shared.clear();
        behindColon.clear();
        sharedAfterColon = false;
        separator = NONE;
        row = 0;
        last = null;
        couple = null;
    }

    private void forgetPending() {
        pending.clear();
        separators.clear();
        honorifics.clear();
        honoured = null;
        plural = false;
        pluralPosts = false;
        coupled = ofBoth = false;
    }
}
