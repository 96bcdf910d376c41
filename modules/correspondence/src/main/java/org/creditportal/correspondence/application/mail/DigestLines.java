package org.creditportal.correspondence.application.mail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.creditportal.casework.api.work.WaitingRow;
import org.creditportal.casework.api.work.WorkListView;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.correspondence.api.mail.LetterLine;
import org.creditportal.kernel.identifier.BusinessNumber;

/**
 * An officer's work as lines of a letter: how many things of each kind wait, in the order of the work list. What things are
 * called and what helps to recognise them stays in the office.
 */
final class DigestLines {

    private static final String START = "/index.xhtml";
    private static final String NUMBER = "number";

    private DigestLines() {}

    static List<LetterLine> of(WorkListView work) {
        Map<String, List<WaitingRow>> kinds = new LinkedHashMap<>();
        Stream.concat(work.urgent().stream(), work.decisions().stream())
                .forEach(row -> kinds.computeIfAbsent(row.module() + ":" + row.kind(), kind -> new ArrayList<>())
                        .add(row));
        return kinds.values().stream().map(DigestLines::line).toList();
    }

    private static LetterLine line(List<WaitingRow> rows) {
        WaitingRow first = rows.get(0);
        String key = "waiting." + first.kind();
        String number = first.place().parameters().get(NUMBER);
        if (rows.size() == 1 && BusinessNumber.isOne(number)) {
            return LetterLine.one(first.module(), key, number, first.place().page());
        }
        long count = rows.stream().mapToLong(WaitingRow::count).sum();
        return LetterLine.several(first.module(), key, count, path(rows));
    }

    /** The page where all of them are done; the start page, which lists them, for things with a page each. */
    private static String path(List<WaitingRow> rows) {
        List<WorkPlace> places = rows.stream().map(WaitingRow::place).distinct().toList();
        WorkPlace place = places.get(0);
        return places.size() == 1 && !place.parameters().containsKey(NUMBER) ? place.page() + ".xhtml" : START;
    }
}
