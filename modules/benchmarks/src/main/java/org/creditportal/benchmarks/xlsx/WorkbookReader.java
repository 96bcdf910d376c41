package org.creditportal.benchmarks.xlsx;

import java.nio.file.Path;
import java.util.List;

/** A way to read a workbook's first sheet, every value of it. */
enum WorkbookReader {
    /** With the collector that the portal runs with. */
    PORTAL("-Xmx256m", "-XX:+UseSerialGC") {
        @Override
        Contents read(Path file) {
            return PortalReading.read(file);
        }
    },
    /** With room to spare and both threads for the garbage, so as not to starve it. */
    POI_DOM("-Xmx6g", "-XX:+UseParallelGC") {
        @Override
        Contents read(Path file) {
            return PoiReading.read(file);
        }
    };

    private final List<String> options;

    WorkbookReader(String... options) {
        this.options = List.of(options);
    }

    /** Options of the JVM that it runs in. */
    List<String> options() {
        return options;
    }

    abstract Contents read(Path file);
}
