package org.civicnews.vietnamese.meeting;

import java.util.ArrayList;
import java.util.List;
import org.civicnews.value.Span;

/** Tells what stands under a picture (chú thích ảnh) from the news with which it runs together in a text without its layout. */
final class Captions {
    private static final String CREDIT = "(Ảnh";

    /** Reuters, Báo Điện tử A, TTXVN phát. */
    private static final int LONGEST_CREDIT = 60;

    private Captions() {}

    /**
     * Parts a caption from what follows it: {@code … lễ duyệt binh hôm 15/4 (Ảnh: A) Hội đồng B ngày 5/7 đã họp}.
     *
     * @param text a paragraph
     * @param sentences its sentences
     * @return the same; of one that holds a caption, and news behind it, the two
     */
    static List<Span> parted(String text, List<Span> sentences) {
        if (!text.contains(CREDIT)) {
            return sentences;
        }
        List<Span> parted = new ArrayList<>();
        for (Span sentence : sentences) {
            int start = sentence.start();
            int next = nextNews(text, start, sentence.end());
            while (next > 0) {
                parted.add(new Span(start, creditEnd(text, start, sentence.end())));
                start = next;
                next = nextNews(text, start, sentence.end());
            }
            parted.add(new Span(start, sentence.end()));
        }
        return parted;
    }

    /** Whether a piece of a text ends with the credit of a picture in brackets. */
    static boolean ends(String text, int from, int to) {
        int end = creditEnd(text, from, to);
        int at = end;
        while (at > 0 && at < to && (text.charAt(at) == '.' || Character.isWhitespace(text.charAt(at)))) {
            at++;
        }
        return end > 0 && at == to;
    }

    /** Where, behind the credit of a picture, a sentence begins; -1 if none does. */
    private static int nextNews(String text, int from, int to) {
        int end = creditEnd(text, from, to);
        int at = end;
        while (at > 0 && at < to && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return end > 0 && at > end && at < to && Character.isUpperCase(text.charAt(at)) ? at : -1;
    }

    /** The character behind the first credit in brackets; -1 if there is none. */
    private static int creditEnd(String text, int from, int to) {
        for (int credit = from; credit < to; credit++) {
            if (text.startsWith(CREDIT, credit)) {
                int last = Math.min(to, credit + LONGEST_CREDIT);
                for (int close = credit; close < last; close++) {
                    if (text.charAt(close) == ')') {
                        return close + 1;
                    }
                }
                return -1;
            }
        }
        return -1;
    }
}
