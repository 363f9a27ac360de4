/** People with their posts, organisations and places, each as a text claims them. */
@NullMarked
@CivicStyle
package org.civicnews.people;

import org.civicnews.style.CivicStyle;
import org.jspecify.annotations.NullMarked;
