package org.creditportal.sanctions.application;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.creditportal.sanctions.api.MeasureDefinition;
import org.creditportal.sanctions.api.MeasureFieldRow;

/**
 * The national list of measures as far as its laws were read, shipped with the product: a new edition is a new release, and what
 * a tenant knows earlier two of its officers change in the portal.
 *
 * @param fields kinds of dishonesty and honesty
 */
record NationalMeasures(List<MeasureFieldRow> fields, List<MeasureDefinition> measures) {

    private static final String FILE = "/org/creditportal/sanctions/national-measures.json";

    /** The list as it is shipped. */
    static final NationalMeasures SHIPPED = read();

    private static NationalMeasures read() {
        try (InputStream file = NationalMeasures.class.getResourceAsStream(FILE)) {
            return new JsonMapper().readValue(file, NationalMeasures.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    boolean knows(String field) {
        return fields.stream().anyMatch(one -> one.id().equals(field));
    }
}
