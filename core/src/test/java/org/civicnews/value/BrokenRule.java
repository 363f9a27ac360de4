package org.civicnews.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.function.Supplier;

/**
 * One rule of a model, and a value that breaks it and nothing else.
 *
 * @param rule the rule in words
 * @param build builds the value
 * @param path where the problem must be
 * @param code which problem it must be
 * @param message what must be said
 */
public record BrokenRule(String rule, Supplier<?> build, String path, String code, String message) {
    /** Reads well in a list of rules. */
    public static BrokenRule rule(String rule, Supplier<?> build, String path, String code, String message) {
        return new BrokenRule(rule, build, path, code, message);
    }

    /** Builds the value and expects exactly the one problem. */
    public void check() {
        Throwable thrown = catchThrowable(build::get);
        assertThat(thrown).as(rule).isInstanceOf(InvalidContentException.class);
        assertThat(((InvalidContentException) thrown).problems())
                .as(rule)
                .containsExactly(new Problem(path, code, message));
    }

    @Override
    public String toString() {
        return rule;
    }
}
