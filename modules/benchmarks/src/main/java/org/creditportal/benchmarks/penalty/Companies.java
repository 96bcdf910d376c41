package org.creditportal.benchmarks.penalty;

import java.util.List;
import java.util.stream.IntStream;

/** Invented companies and sole traders; the same number of them is always the same ones. */
public final class Companies {

    private Companies() {}

    /** So many, no two with one code. */
    public static List<Offender> of(int count) {
        Offenders offenders = new Offenders(new Words());
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(offenders::offender)
                .filter(offender -> !offender.code().isEmpty())
                .limit(count)
                .toList();
    }
}
