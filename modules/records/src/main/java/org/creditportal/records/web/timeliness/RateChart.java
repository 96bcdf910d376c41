package org.creditportal.records.web.timeliness;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
        ObjectNode chart = JsonNodeFactory.instance.objectNode().put("type", "bar");
        ObjectNode data = chart.putObject("data");
        ArrayNode labels = data.putArray("labels");
        ObjectNode dataset = data.putArray("datasets")
                .addObject()
                .put("label", measure)
                .put("backgroundColor", ACCENT)
                .put("maxBarThickness", THICKEST_BAR);
        ArrayNode values = dataset.putArray("data");
        bars.forEach(bar -> {
            labels.add(bar.label());
            values.add(bar.percent());
        });
        addOptions(chart.putObject("options"), measure, bars.size(), lying);
        return chart.toString().replace("<", "\\u003c");
    }

    private static void addOptions(ObjectNode options, String measure, int bars, boolean lying) {
        options.put("indexAxis", lying ? "y" : "x")
                .put("animation", false)
                .put("aspectRatio", lying ? Math.min(FLATTEST, WIDTH_IN_BARS / (bars + BARS_AROUND)) : FLATTEST);
        options.putObject("plugins").putObject("legend").put("display", false);
        ObjectNode scale = options.putObject("scales").putObject(lying ? "x" : "y");
        scale.put("min", 0).put("max", HUNDRED);
        scale.putObject("title").put("display", true).put("text", measure);
    }
}
