package org.civicnews.examples.cli;

import java.util.Optional;
import org.civicnews.vietnamese.text.Edit;
import org.civicnews.vietnamese.text.LegacyDetection;
import org.civicnews.vietnamese.text.LegacyEncoding;
import org.civicnews.vietnamese.text.Repair;
import org.civicnews.vietnamese.text.ToneStyle;
import org.civicnews.vietnamese.text.VietnameseText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Repairs Vietnamese text and sets the style of its tones. */
@Command(
        name = "normalize",
        description = "Repairs the encoding and the marks of Vietnamese text and sets the style of its tones.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class NormalizeCommand extends LineByLine {
    /** The encodings that a text may come in. */
    enum From {
        AUTO,
        UNICODE,
        TCVN3,
        VNI,
        VISCII,
        VPS,
        CP1258,
        VIQR
    }

    @Option(
            names = "--tones",
            paramLabel = "STYLE",
            defaultValue = "old",
            description = "old (hòa), new (hoà) or keep.")
    private ToneStyle tones = ToneStyle.OLD;

    @Option(
            names = "--from",
            paramLabel = "ENCODING",
            defaultValue = "auto",
            description = "auto, unicode, tcvn3, vni, viscii, vps, cp1258 or viqr.")
    private From from = From.AUTO;

    @Option(names = "--upper-font", description = "The text was set in an all-capitals TCVN3 font (.VnTimeH).")
    private boolean upperFont;

    @Option(names = "--companion-repairs", description = "Also mend nghành, thuờng, qui.")
    private boolean companionRepairs;

    @Option(names = "--typography", description = "Also mend spaces, quotation marks, dashes and ellipses.")
    private boolean typography;

    @Override
    boolean takesLegacyBytes() {
        return from != From.UNICODE;
    }

    @Override
    String answer(String line) {
        VietnameseText text = tools(tones, companionRepairs, typography);
        return text.repair(decoded(line, from, upperFont).orElse(line));
    }

    @Override
    void answer(JsonRecord input, ObjectNode out) throws Refused {
        String text = input.text();
        VietnameseText tools = tools(
                input.choice("tones", ToneStyle.class, tones),
                input.flag("companion-repairs", companionRepairs),
                input.flag("typography", typography));
        Optional<String> decoded =
                decoded(text, input.choice("from", From.class, from), input.flag("upper-font", upperFont));
        Repair repair = tools.repairWithEdits(decoded.orElse(text));
        out.put("result", repair.text());
        ArrayNode edits = out.putArray("edits");
        if (decoded.isPresent()) {
            // Every offset of a decoded text is another one: the whole text is the edit.
            edit(edits, 0, text.length(), text, repair.text(), "LEGACY_ENCODING");
            return;
        }
        for (Edit edit : repair.edits()) {
            edit(
                    edits,
                    edit.start(),
                    edit.end(),
                    edit.from(),
                    edit.to(),
                    edit.why().name());
        }
    }

    private static void edit(ArrayNode edits, int start, int end, String from, String to, String why) {
        edits.addObject()
                .put("start", start)
                .put("end", end)
                .put("from", from)
                .put("to", to)
                .put("why", why);
    }

    private static VietnameseText tools(ToneStyle tones, boolean companionRepairs, boolean typography) {
        return VietnameseText.builder()
                .tones(tones)
                .companionRepairs(companionRepairs)
                .typography(typography)
                .build();
    }

    /** The text out of its legacy encoding; empty if it is Unicode already. */
    private static Optional<String> decoded(String text, From from, boolean upperFont) {
        Optional<LegacyEncoding> encoding = switch (from) {
            case AUTO -> LegacyEncoding.detect(text).map(LegacyDetection::encoding);
            case UNICODE -> Optional.empty();
            case TCVN3 -> Optional.of(LegacyEncoding.TCVN3);
            case VNI -> Optional.of(LegacyEncoding.VNI);
            case VISCII -> Optional.of(LegacyEncoding.VISCII);
            case VPS -> Optional.of(LegacyEncoding.VPS);
            case CP1258 -> Optional.of(LegacyEncoding.WINDOWS_1258);
            case VIQR -> Optional.of(LegacyEncoding.VIQR);
        };
        return encoding.map(found -> found == LegacyEncoding.TCVN3 && upperFont ? found.upperFont() : found)
                .map(found -> found.decode(text))
                .filter(decoded -> !decoded.equals(text));
    }
}
