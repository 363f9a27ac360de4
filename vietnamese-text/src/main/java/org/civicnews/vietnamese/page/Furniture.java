package org.civicnews.vietnamese.page;

import java.util.List;
import org.civicnews.vietnamese.page.PageMarkers.Role;

/** Tells the lines that serve a page and not its article: buttons, menus, counters, the name of the site. */
final class Furniture {
    private static final int MENU_ITEM_WORDS = 5;
    private static final int SITE_WORDS = 14;

    private final PageMarkers markers;

    Furniture(PageMarkers markers) {
        this.markers = markers;
    }

    boolean is(String line) {
        if (markers.is(Role.FURNITURE, line) || isImprint(line)) {
            return true;
        }
        return line.length() <= 300 && (isMenu(line) || isRowOfButtons(line));
    }

    /** {@code Tổng biên tập: …}, {@code Tòa soạn …}: who makes the site. A sentence that begins so is the article's. */
    private boolean isImprint(String line) {
        int end = markers.end(Role.IMPRINT, line);
        return end > 0
                && (!LineShape.endsSentence(line)
                        || LineShape.strip(line.substring(end)).startsWith(":"));
    }

    /** {@code Giới thiệu | Tin tức | Liên hệ}: three short items or more, or fewer if each is a button. */
    private boolean isMenu(String line) {
        List<String> items = LineShape.mayHavePieces(line) ? LineShape.pieces(line) : List.of();
        if (items.size() < 2) {
            return false;
        }
        boolean buttons = true;
        boolean small = line.indexOf('|') >= 0;
        for (String item : items) {
            buttons &= markers.isAny(item, Role.FURNITURE, Role.COMMENTS, Role.RELATED);
            small &= LineShape.hasAtMost(item, MENU_ITEM_WORDS)
                    && !LineShape.endsSentence(item)
                    && PublicationLine.read(item).isEmpty()
                    && Character.isUpperCase(item.codePointAt(0));
        }
        return buttons || small && items.size() >= 4;
    }

    /** {@code Facebook Twitter Zalo Copy link}: nothing but buttons, parted by spaces. */
    private boolean isRowOfButtons(String line) {
        int at = 0;
        int buttons = 0;
        while (at < line.length()) {
            int end = markers.wholePhraseEnd(Role.FURNITURE, line, at);
            if (end < 0) {
                return false;
            }
            buttons++;
            at = LineShape.spaceEnd(line, end);
        }
        return buttons > 1;
    }

    /** {@code Cổng thông tin điện tử Bộ Nội vụ}: the name of the site, above the headline. */
    boolean isSiteName(String line) {
        return markers.is(Role.SITE, line) && LineShape.hasAtMost(line, SITE_WORDS) && !LineShape.endsSentence(line);
    }

    /** {@code Trang chủ > Tin tức > Thời sự}. */
    boolean isBreadcrumb(String line) {
        return line.length() <= 300
                && !LineShape.endsSentence(line)
                && (line.contains(" > ") || line.contains(" » ") || line.contains(" › ") || isSlashed(line));
    }

    private boolean isSlashed(String line) {
        return line.contains(" / ") && markers.is(Role.HOME, line);
    }

    /** The last step of a breadcrumb. */
    static String lastCrumb(String line) {
        int start = 0;
        for (String sign : new String[] {" > ", " » ", " › ", " / "}) {
            start = Math.max(start, line.lastIndexOf(sign) + (line.contains(sign) ? sign.length() : 1));
        }
        return LineShape.strip(line.substring(Math.min(start, line.length())));
    }
}
