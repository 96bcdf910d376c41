package org.creditportal.records.web.timeliness;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.List;

/**
 * Rates as bars, in the form that Chart.js reads ({@code p:chart}). Written by hand, because it is one small object; a
 * library of chart types would be larger than what it saves.
 */
final class RateChart {

    /** The kit's accent: red and green are kept for honesty and dishonesty. */
    private static final String ACCENT = "#1f5a8c";

    private static final int HUNDRED = 100;
    private static final int THICKEST_BAR = 24;
    private static final double WIDTH_IN_BARS = 36;
    private static final int BARS_AROUND = 4;
    private static final double FLATTEST = 3;

    private RateChart() {}

    /**
     * A bar.
     *
     * @param percent {@code null} leaves a gap
     */
    record Bar(String label, BigDecimal percent) {}

    /**
     * The chart's configuration as JSON that may stand inside a script.
     *
     * @param measure what the bars tell
     * @param lying whether the bars lie below each other, as is better for many or long names
     */
    static String json(String measure, List<Bar> bars, boolean lying) {
        JsonArrayBuilder labels = Json.createArrayBuilder();
        JsonArrayBuilder values = Json.createArrayBuilder();
        bars.forEach(bar -> {
            labels.add(bar.label());
            if (bar.percent() == null) {
                values.addNull();
            } else {
                values.add(bar.percent());
            }
        });
        JsonObjectBuilder data = Json.createObjectBuilder()
                .add("label", measure)
                .add("data", values)
                .add("backgroundColor", ACCENT)
                .add("maxBarThickness", THICKEST_BAR);
        JsonObject chart = Json.createObjectBuilder()
                .add("type", "bar")
                .add(
                        "data",
                        Json.createObjectBuilder()
                                .add("labels", labels)
                                .add("datasets", Json.createArrayBuilder().add(data)))
                .add("options", options(measure, bars.size(), lying))
                .build();
        return chart.toString().replace("<", "\\u003c");
    }

    private static JsonObjectBuilder options(String measure, int bars, boolean lying) {
        double ratio = lying ? Math.min(FLATTEST, WIDTH_IN_BARS / (bars + BARS_AROUND)) : FLATTEST;
        JsonObjectBuilder scale = Json.createObjectBuilder()
                .add("min", 0)
                .add("max", HUNDRED)
                .add("title", Json.createObjectBuilder().add("display", true).add("text", measure));
        return Json.createObjectBuilder()
                .add("indexAxis", lying ? "y" : "x")
                .add("animation", false)
                .add("aspectRatio", ratio)
                .add(
                        "plugins",
                        Json.createObjectBuilder()
                                .add("legend", Json.createObjectBuilder().add("display", false)))
                .add("scales", Json.createObjectBuilder().add(lying ? "x" : "y", scale));
    }
}
