package org.creditportal.correspondence.application.paper;

import java.util.List;
import java.util.stream.Stream;
import org.creditportal.correspondence.api.document.DocumentTable;

/** What stands below another in a paper. */
public sealed interface PaperBlock {

    /** Everything that is written in it. */
    Stream<String> texts();

    /** A paragraph. */
    record Text(String paragraph) implements PaperBlock {

        @Override
        public Stream<String> texts() {
            return Stream.of(paragraph);
        }
    }

    /** A page before the first: terms and what they are. At the beginning of a paper only. */
    record Cover(List<List<String>> rows) implements PaperBlock {

        public Cover {
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public Stream<String> texts() {
            return rows.stream().flatMap(List::stream);
        }
    }

    /** A table. */
    record Table(DocumentTable table) implements PaperBlock {

        @Override
        public Stream<String> texts() {
            return Stream.concat(
                    table.headings().stream(), table.rows().stream().flatMap(row -> row.stream()));
        }
    }
}
