package org.civicnews.people;

import java.util.Map;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** A point on the earth (WGS 84). Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class GeoPoint permits GeoPointBuilder.ImmutableGeoPoint {
    GeoPoint() {}

    /** {@return the latitude, -90 to 90 degrees} */
    public abstract double lat();

    /** {@return the longitude, -180 to 180 degrees} */
    public abstract double lon();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    void check() {
        new Problems()
                .require(Math.abs(lat()) <= 90, "lat", "OUT_OF_RANGE", () -> "must be -90 to 90 but was " + lat())
                .require(Math.abs(lon()) <= 180, "lon", "OUT_OF_RANGE", () -> "must be -180 to 180 but was " + lon())
                .throwIfAny();
    }

    /** {@return a builder holding these values} */
    public abstract GeoPointBuilder toBuilder();

    /** {@return an empty builder} */
    public static GeoPointBuilder builder() {
        return new GeoPointBuilder();
    }
}
