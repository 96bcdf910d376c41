package org.creditportal.records.domain.catalogue;

import java.util.List;
import org.creditportal.records.api.catalogue.CatalogueField;

/** The data items of a catalogue item, in order; a type of its own, so that one converter stores it as JSON text. */
public record FieldList(List<CatalogueField> fields) {

    public FieldList {
        fields = List.copyOf(fields);
    }
}
