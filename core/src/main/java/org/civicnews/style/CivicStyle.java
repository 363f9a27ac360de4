package org.civicnews.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.civicnews.value.InvalidContentException;
import org.immutables.value.Value;

/**
 * How every model is generated: {@code Heading.builder().level(2).build()}, values hidden behind the abstract type,
 * one exception for whatever is missing or wrong.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        jdkOnly = true,
        get = "*",
        builder = "new",
        toBuilder = "toBuilder",
        implementationNestedInBuilder = true,
        typeBuilder = "*Builder",
        builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        throwForInvalidImmutableState = InvalidContentException.class,
        jacksonIntegration = false,
        allowedClasspathAnnotations = javax.annotation.processing.Generated.class,
        redactedMask = "•••")
public @interface CivicStyle {}
