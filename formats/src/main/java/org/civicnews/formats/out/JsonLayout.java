package org.civicnews.formats.out;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** How Jackson's generators lay out what this library writes with them. Immutable and thread-safe. */
public final class JsonLayout {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonLayout() {}

    /**
     * Makes a generator for a document that is written piece by piece.
     *
     * @param sink takes the characters; neither flushed nor closed
     * @param pretty a member a line, two blanks a level
     * @return the generator, to be closed by the caller
     */
    public static JsonGenerator generator(Appendable sink, boolean pretty) {
        return FACTORY.createGenerator(context(pretty), new AppendableWriter(sink));
    }

    /**
     * Makes what a generator is created with; it serves one generator.
     *
     * @param pretty a member a line, two blanks a level, whatever the platform; else one line
     * @return the context
     */
    public static ObjectWriteContext context(boolean pretty) {
        return pretty ? new PrettyContext() : ObjectWriteContext.empty();
    }

    private static final class PrettyContext extends ObjectWriteContext.Base {
        private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

        @Override
        public @Nullable PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
