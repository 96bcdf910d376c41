package org.creditportal.correspondence.application.paper;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.creditportal.correspondence.api.document.DocumentTable;

/** What stands below another in a paper. */
public sealed interface PaperBlock {

    /** Everything that is written in it. */
    Stream<String> texts();

    /** The same with everything that is written in it written so. */
    PaperBlock written(UnaryOperator<String> how);

    /** A paragraph. */
    record Text(String paragraph) implements PaperBlock {

        @Override
        public Stream<String> texts() {
            return Stream.of(paragraph);
        }

        @Override
        public PaperBlock written(UnaryOperator<String> how) {
            return new Text(how.apply(paragraph));
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

        @Override
        public PaperBlock written(UnaryOperator<String> how) {
            return new Cover(cells(rows, how));
        }
    }

    /** A table. */
    record Table(DocumentTable table) implements PaperBlock {

        @Override
        public Stream<String> texts() {
            return Stream.concat(
                    table.headings().stream(), table.rows().stream().flatMap(row -> row.stream()));
        }

        @Override
        public PaperBlock written(UnaryOperator<String> how) {
            return new Table(new DocumentTable(
                    table.shares(), table.headings().stream().map(how).toList(), cells(table.rows(), how)));
        }
    }

    private static List<List<String>> cells(List<List<String>> rows, UnaryOperator<String> how) {
        return rows.stream().map(row -> row.stream().map(how).toList()).toList();
    }
}
