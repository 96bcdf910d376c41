package org.creditportal.lists.application;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.creditportal.kernel.text.SearchText;
import org.creditportal.lists.api.EntryStanding;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.domain.EntryQuery;
import org.creditportal.lists.domain.Waiting;

/** An {@link EntryQuery} in the query language: fixed conditions only, every value a parameter. */
final class EntryConditions {

    private static final String NOTHING = "1 = 0";
    private static final int MOST_ASCII = 128;

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private final EntryQuery query;

    EntryConditions(EntryQuery query) {
        this.query = query;
        requireOneOf("e.listType IN :listTypes", "listTypes", query.listTypes());
        requireOneOf("e.bureau IN :bureaus", "bureaus", query.bureau() == null ? null : Set.of(query.bureau()));
        if (query.standing() != null) {
            addStanding(query.standing());
        }
        if (query.text() != null && !query.text().isEmpty()) {
            addText(query.text().strip());
        }
        if (query.waiting() != null) {
            addWaiting(query.waiting());
        }
    }

    String where() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    String order() {
        String direction = query.descending() ? " DESC" : " ASC";
        String first =
                switch (query.sort()) {
                    case PROPOSED_AT -> "";
                    case SUBJECT_NAME -> "e.subject.name" + direction + ", ";
                    case LIST_TYPE -> "e.listType" + direction + ", ";
                    case PUBLISHED_ON -> "e.publishedOn" + direction + ", ";
                };
        // Identifiers are sorted by time, and unique: the order is the same on every page.
        return " ORDER BY " + first + "e.id" + direction;
    }

    <T> TypedQuery<T> bind(TypedQuery<T> typed) {
        parameters.forEach(typed::setParameter);
        return typed;
    }

    private void require(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }

    /** None of no values is nothing; null is no condition. */
    private void requireOneOf(String condition, String name, Set<String> values) {
        if (values == null) {
            return;
        }
        Set<String> possible = values.stream().filter(EntryConditions::isAscii).collect(Collectors.toSet());
        if (possible.isEmpty()) {
            conditions.add(NOTHING);
        } else {
            require(condition, name, possible);
        }
    }

    private void addStanding(EntryStanding standing) {
        EntryState state =
                switch (standing) {
                    case PROPOSED -> EntryState.PROPOSED;
                    case APPROVED -> EntryState.APPROVED;
                    case REJECTED -> EntryState.REJECTED;
                    case IN_FORCE, SUSPENDED, EXPIRED -> EntryState.PUBLISHED;
                    case WITHDRAWN -> EntryState.WITHDRAWN;
                };
        require("e.state = :state", "state", state);
        if (standing == EntryStanding.IN_FORCE || standing == EntryStanding.SUSPENDED) {
            require("e.publishedUntil >= :today", "today", query.today());
            conditions.add("e.suspendedSince IS " + (standing == EntryStanding.IN_FORCE ? "NULL" : "NOT NULL"));
        }
        if (standing == EntryStanding.EXPIRED) {
            require("e.publishedUntil < :today", "today", query.today());
        }
    }

    /** What says nothing finds nothing: it is never left out, because then it would find everything. */
    private void addText(String text) {
        String folded = SearchText.normalise(text);
        if (folded.isEmpty()) {
            conditions.add(NOTHING);
            return;
        }
        // Folded text has none of the signs that stand for others.
        parameters.put("part", "%" + folded + "%");
        if (isAscii(text)) {
            conditions.add("(e.searchText LIKE :part OR e.subject.code = :text OR e.number = :text)");
            parameters.put("text", text.toUpperCase(Locale.ROOT));
        } else {
            conditions.add("e.searchText LIKE :part");
        }
    }

    /** Columns of codes hold ASCII only, and the database refuses to compare them with anything else. */
    private static boolean isAscii(String text) {
        return text.chars().allMatch(character -> character < MOST_ASCII);
    }

    private void addWaiting(Waiting waiting) {
        StringJoiner either = new StringJoiner(" OR ", "(", ")");
        either.setEmptyValue(NOTHING);
        if (waiting.decidesFor() != null) {
            either.add("(e.state = :proposed AND e.bureau = :decidesFor AND e.proposal.officer <> :me)");
            parameters.put("proposed", EntryState.PROPOSED);
            parameters.put("decidesFor", waiting.decidesFor());
        }
        if (waiting.publishes()) {
            either.add("(e.state = :approved AND e.proposal.officer <> :me AND e.review.officer <> :me)");
            either.add("e.notice IS NOT NULL");
            parameters.put("approved", EntryState.APPROVED);
        }
        conditions.add(either.toString());
        if (waiting.decidesFor() != null || waiting.publishes()) {
            parameters.put("me", waiting.officer());
        }
    }
}
