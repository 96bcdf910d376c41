package org.creditportal.benchmarks.penalty;

/**
 * Who was penalised.
 *
 * @param kind as the template writes it
 * @param code unified social credit code; empty for a natural person
 * @param representative name; empty for a natural person
 * @param representativeNumber ID number of the representative, where the file tells it; else empty
 * @param idNumber ID number of a natural person; else empty
 */
public record Offender(
        String name, String kind, String code, String representative, String representativeNumber, String idNumber) {}
