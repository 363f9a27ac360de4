package org.civicnews.formats.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** One picture or recording, before its caption is known. */
    static final class Draft {
        final String id;
        final MediaKind kind;
        final Optional<WebLink> source;
        final String alt;
        final String told;
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
     * What an element says of a picture.
     *
     * @param kind what it is
     * @param source where it can be fetched, empty if the page does not tell without scripts
     * @param alt the words that stand for it, empty if there are none
     * @param told the caption that an attribute holds, empty if none does
     * @param width in pixels, 0 if not known
     * @param height in pixels, 0 if not known
     */
    record Found(MediaKind kind, Optional<WebLink> source, String alt, String told, int width, int height) {}

    /** {@return the draft of what has this address, empty if none has} */
    Optional<Draft> get(Optional<WebLink> source) {
        return source.map(WebLink::url).map(byAddress::get);
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

    /** What an attribute tells counts where the page shows nothing itself. */
    private static void captionAsTold(Draft draft) {
        if (!draft.hasCaption() && !draft.told.isEmpty()) {
            CaptionText text = CaptionText.of(RichText.of(draft.told));
            draft.caption = text.caption().orElse(null);
            draft.credit = text.credit();
        }
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
