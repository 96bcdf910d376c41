package org.creditportal.records.application.record;

import java.util.List;

/**
 * By which way the database shall come to the records.
 *
 * @param index to be used; {@code null} when candidates come by names, documents and codes
 * @param pairs of characters by which names are looked up; none for reading all names
 * @param cost expected, in microseconds
 */
record SearchPlan(String index, List<String> pairs, double cost) {

    static SearchPlan byIndex(String index, double cost) {
        return new SearchPlan(index, List.of(), cost);
    }

    static SearchPlan byNames(List<String> pairs, double cost) {
        return new SearchPlan(null, pairs, cost);
    }

    boolean isByNames() {
        return index == null;
    }
}
