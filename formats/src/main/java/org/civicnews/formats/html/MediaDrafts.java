package org.civicnews.formats.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.civicnews.body.MediaCredit;
import org.civicnews.body.MediaItem;
import org.civicnews.body.MediaItemBuilder;
import org.civicnews.body.MediaKind;
import org.civicnews.body.RichText;
import org.civicnews.value.WebLink;
import org.jspecify.annotations.Nullable;

/** The pictures and recordings of a page while it is read, each address once. Confined to one thread. */
final class MediaDrafts {
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, Draft> byAddress = new HashMap<>();
    /** What the captions say, once the panels of galleries are read. */
    private final Set<String> captions = new HashSet<>();

    /** One picture or recording, before its caption is known. */
    static final class Draft {
        final String id;
        final MediaKind kind;
        final Optional<WebLink> source;
        final String alt;
        final Told told;
        final int width;
        final int height;

        @Nullable
        RichText caption;

        String credit = "";

        private Draft(String id, Found found) {
            this.id = id;
            this.kind = found.kind();
            this.source = found.source();
            this.alt = found.alt();
            this.told = found.told();
            this.width = found.width();
            this.height = found.height();
        }

        boolean hasCaption() {
            return caption != null || !credit.isEmpty();
        }
    }

    /**
     * What attributes hold of a picture for scripts that show it in large.
     *
     * @param caption its caption, empty if none does
     * @param credit who made it, empty if none does
     */
    record Told(String caption, String credit) {
        static final Told NOTHING = new Told("", "");
    }

    /**
     * What an element says of a picture.
     *
     * @param kind what it is
     * @param source where it can be fetched, empty if the page does not tell without scripts
     * @param alt the words that stand for it, empty if there are none
     * @param told what attributes hold besides
     * @param width in pixels, 0 if not known
     * @param height in pixels, 0 if not known
     */
    record Found(MediaKind kind, Optional<WebLink> source, String alt, Told told, int width, int height) {}

    /** {@return the draft of what has this address, empty if none has} */
    Optional<Draft> get(Optional<WebLink> source) {
        return source.map(WebLink::url).map(byAddress::get);
    }

    /** {@return whether no picture of the text, nor any asked about before, has a caption with the same letters and digits} */
    boolean isNew(String caption) {
        if (captions.isEmpty()) {
            for (Draft draft : drafts) {
                captions.add(draft.caption == null ? "" : PageStrings.key(draft.caption.text()));
            }
        }
        return captions.add(PageStrings.key(caption));
    }

    Draft add(Found found) {
        Draft draft = new Draft("m" + (drafts.size() + 1), found);
        drafts.add(draft);
        found.source().ifPresent(source -> byAddress.put(source.url(), draft));
        return draft;
    }

    List<MediaItem> finish() {
        drafts.forEach(MediaDrafts::captionAsTold);
        return drafts.stream().map(MediaDrafts::item).toList();
    }

    /** What an attribute tells counts where the page shows nothing itself, or only how it begins. */
    private static void captionAsTold(Draft draft) {
        boolean shown = draft.hasCaption() && !isCut(draft);
        if (!shown && !draft.told.caption().isEmpty()) {
            CaptionText text = CaptionText.of(RichText.of(draft.told.caption()));
            draft.caption = text.caption().orElse(null);
            draft.credit = draft.credit.isEmpty() ? text.credit() : draft.credit;
        }
        draft.credit = draft.credit.isEmpty() ? draft.told.credit() : draft.credit;
    }

    /** {@code Bà con dọn hàng từ …}, of which the attribute tells the rest. */
    private static boolean isCut(Draft draft) {
        String shown = draft.caption == null ? "" : draft.caption.text();
        boolean more = shown.endsWith("…") || shown.endsWith("...");
        return more && PageStrings.key(draft.told.caption()).contains(PageStrings.key(shown));
    }

    private static MediaItem item(Draft draft) {
        MediaItemBuilder item = MediaItem.builder()
                .id(draft.id)
                .kind(draft.kind)
                .source(draft.source)
                .caption(Optional.ofNullable(draft.caption));
        if (!draft.alt.isEmpty()) {
            item.alt(draft.alt);
        }
        if (draft.width > 0 && draft.height > 0) {
            item.width(draft.width).height(draft.height);
        }
        if (!draft.credit.isEmpty()) {
            item.credit(MediaCredit.builder().line(draft.credit).build());
        }
        return item.build();
    }
}
