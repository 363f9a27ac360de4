package org.civicnews.formats.html;

import java.util.Optional;
import org.civicnews.body.MediaKind;
import org.civicnews.value.WebLink;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Reads the elements that show a picture or play a recording, lazily loaded ones included. Confined to one thread. */
final class MediaElements {
    /** Where scripts that load pictures late keep the address, the best first. */
    private static final String[] LAZY = {
        "data-original",
        "data-src",
        "data-lazy-src",
        "data-full-src",
        "data-url",
        "data-image",
        "data-lazy",
        "data-large-file"
    };

    /** Where scripts that show pictures in large keep what stands below them. */
    private static final String[] CAPTIONS = {"data-caption", "data-image-caption"};

    /** Where they keep who made it. */
    private static final String[] CREDITS = {
        "data-credit", "data-credits", "data-copyright", "data-photographer", "data-source"
    };

    private static final String[] LAZY_SETS = {"data-srcset", "data-lazy-srcset", "srcset"};
    /** Smaller ones are icons, and counters of visits. */
    private static final int ICON = 64;

    private static final int LARGEST = 100_000;
    private static final String[] SOURCES = {"src", "data-src"};
    /** A player offers a handful of formats; a page with more is an attack. */
    private static final int MOST_SOURCES = 24;

    private final PageAddress address;

    MediaElements(PageAddress address) {
        this.address = address;
    }

    /** {@return what an element of kind IMAGE, VIDEO or AUDIO shows; empty if nothing worth showing} */
    Optional<MediaDrafts.Found> read(Element element, TagKind kind) {
        int width = pixels(element.attr("width"));
        int height = pixels(element.attr("height"));
        if (kind == TagKind.IMAGE && isIcon(element, width, height)) {
            return Optional.empty();
        }
        MediaKind shown = switch (kind) {
            case VIDEO -> MediaKind.VIDEO;
            case AUDIO -> MediaKind.AUDIO;
            default -> MediaKind.IMAGE;
        };
        String alt = PageStrings.collapse(element.attr("alt"));
        boolean sized = width > 0 && height > 0;
        return source(element, kind)
                .map(source -> new MediaDrafts.Found(
                        shown,
                        Optional.of(source),
                        alt,
                        new MediaDrafts.Told(caption(element), credit(element)),
                        sized ? width : 0,
                        sized ? height : 0));
    }

    /** {@return whether an attribute of a picture holds its caption} */
    static boolean tellsCaption(Element image) {
        return !caption(image).isEmpty();
    }

    /** The caption in an attribute of a picture, or of the link that opens it in large. */
    private static String caption(Element image) {
        Element parent = image.parent();
        String own = told(image);
        return own.isEmpty() && parent != null && parent.normalName().equals("a") ? told(parent) : own;
    }

    /** The caption in an attribute, which may be HTML itself. */
    private static String told(Element element) {
        for (String name : CAPTIONS) {
            String given = element.attr(name);
            if (!given.isEmpty() && given.length() <= 4 * PageFigures.LONGEST_CAPTION) {
                String caption = PageStrings.collapse(
                        given.indexOf('<') < 0
                                ? given
                                : Jsoup.parseBodyFragment(given).text());
                if (!caption.isEmpty() && caption.length() <= PageFigures.LONGEST_CAPTION) {
                    return caption;
                }
            }
        }
        return "";
    }

    private static String credit(Element element) {
        for (String name : CREDITS) {
            String credit = PageStrings.collapse(element.attr(name));
            if (EndLines.areNames(credit) || PageWords.standard().namesAgency(credit)) {
                return credit;
            }
        }
        return "";
    }

    /** {@return the picture that an element holds for browsers without scripts, empty if it holds none} */
    Optional<MediaDrafts.Found> readWithoutScripts(Element element) {
        Node child = element.firstChild();
        for (int i = 0; child != null && i < MOST_SOURCES; i++) {
            if (child instanceof Element image && TagKind.of(image.normalName()) == TagKind.IMAGE) {
                return read(image, TagKind.IMAGE);
            }
            child = child.nextSibling();
        }
        return Optional.empty();
    }

    private static boolean isIcon(Element element, int width, int height) {
        return (width + height > 0 && width <= ICON && height <= ICON)
                || element.attr("class").contains("emoji");
    }

    private Optional<WebLink> source(Element element, TagKind kind) {
        for (String name : LAZY) {
            Optional<WebLink> link = address.resolve(element.attr(name));
            if (link.isPresent()) {
                return link;
            }
        }
        Optional<WebLink> own = address.resolve(element.attr("src"));
        if (own.isPresent() && !isPlaceholder(own.orElseThrow().url())) {
            return own;
        }
        for (String name : LAZY_SETS) {
            Optional<WebLink> link = address.resolve(largest(element.attr(name)));
            if (link.isPresent()) {
                return link;
            }
        }
        Optional<WebLink> late = late(element);
        if (late.isPresent()) {
            return late;
        }
        return kind == TagKind.IMAGE ? picture(element) : sourceBelow(element);
    }

    /** The address in an attribute that scripts of any make load late: {@code data-flickity-lazyload}. */
    private Optional<WebLink> late(Element element) {
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey();
            if (name.startsWith("data-") && (name.contains("lazy") || name.contains("src"))) {
                String value = attribute.getValue();
                Optional<WebLink> link = address.resolve(name.endsWith("set") ? largest(value) : value);
                if (link.filter(found -> isAddress(value)).isPresent()) {
                    return link;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a value is an address rather than a word such as {@code true}. */
    private static boolean isAddress(String value) {
        return value.indexOf('/') >= 0 && value.indexOf('{') < 0;
    }

    /** The source of a {@code picture} around an image. */
    private Optional<WebLink> picture(Element image) {
        Element parent = image.parent();
        return parent != null && parent.normalName().equals("picture") ? sourceBelow(parent) : Optional.empty();
    }

    private Optional<WebLink> sourceBelow(Element parent) {
        Node child = parent.firstChild();
        for (int i = 0; child != null && i < MOST_SOURCES; i++) {
            if (child instanceof Element element && element.normalName().equals("source")) {
                Optional<WebLink> link = sourceOf(element);
                if (link.isPresent()) {
                    return link;
                }
            }
            child = child.nextSibling();
        }
        return Optional.empty();
    }

    private Optional<WebLink> sourceOf(Element source) {
        for (String name : SOURCES) {
            Optional<WebLink> link = address.resolve(source.attr(name));
            if (link.isPresent()) {
                return link;
            }
        }
        for (String name : LAZY_SETS) {
            Optional<WebLink> link = address.resolve(largest(source.attr(name)));
            if (link.isPresent()) {
                return link;
            }
        }
        return Optional.empty();
    }

    private static boolean isPlaceholder(String url) {
        int name = url.lastIndexOf('/') + 1;
        return url.startsWith("blank", name)
                || url.startsWith("pixel", name)
                || url.startsWith("spacer", name)
                || url.startsWith("placeholder", name)
                || url.startsWith("loading", name)
                || url.startsWith("transparent", name)
                || url.startsWith("1x1", name)
                || url.startsWith("grey", name);
    }

    /** The candidate of a {@code srcset} with the largest descriptor (HTML Standard, 4.8.4.2.1). */
    static String largest(String set) {
        String best = "";
        double size = -1;
        int at = 0;
        while (at < set.length()) {
            while (at < set.length() && (PageStrings.isSpace(set.charAt(at)) || set.charAt(at) == ',')) {
                at++;
            }
            int end = at;
            while (end < set.length() && !PageStrings.isSpace(set.charAt(end))) {
                end++;
            }
            boolean last = end > at && set.charAt(end - 1) == ',';
            int descriptor = last ? end : set.indexOf(',', end);
            descriptor = descriptor < 0 ? set.length() : descriptor;
            double here = last ? 1 : size(set.substring(end, Math.max(end, descriptor)));
            if (end > at && here > size) {
                size = here;
                best = set.substring(at, last ? end - 1 : end);
            }
            at = Math.max(descriptor, end) + 1;
        }
        return best;
    }

    private static double size(String descriptor) {
        String given = descriptor.strip();
        if (given.length() < 2 || given.length() > 12) {
            return 1;
        }
        try {
            return Double.parseDouble(given.substring(0, given.length() - 1));
        } catch (NumberFormatException e) {
            return 1; // a descriptor that says nothing
        }
    }

    /** {@return the number a size attribute begins with, 0 if it has none or a senseless one} */
    static int pixels(String size) {
        int value = 0;
        int i = 0;
        while (i < size.length() && i < 6 && size.charAt(i) >= '0' && size.charAt(i) <= '9') {
            value = value * 10 + size.charAt(i) - '0';
            i++;
        }
        boolean relative = i < size.length() && size.charAt(i) != 'p' && size.charAt(i) != '.';
        return relative || value > LARGEST ? 0 : value;
    }
}
