package org.creditportal.lists.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.creditportal.lists.domain.Entries;
import org.creditportal.records.api.subject.ToldSubject;
import org.junit.jupiter.api.Test;

class NamesOfListTest {

    private final NamesOfList names = new NamesOfList();

    @Test
    void aCodeThatWasFilledDownIsNobodys() {
        List<ReadRow> filled = List.of(row("填充一有限公司"), row("填充二有限公司"), row("填充三有限公司"));
        filled.forEach(names::add);
        assertThat(filled).allMatch(row -> names.judged(row).subject().contested());
    }

    @Test
    void oneNameHoweverItIsWrittenIsNoContradiction() {
        List<ReadRow> same = List.of(row("填充（云南）有限公司"), row("填充(云南)有限公司"));
        same.forEach(names::add);
        assertThat(same).noneMatch(row -> names.judged(row).subject().contested());
    }

    private static ReadRow row(String name) {
        ToldSubject subject = new ToldSubject(name, Entries.CODE, null);
        return new ReadRow(2, subject, "authority", "号", Entries.DECIDED_ON, null, null, false, List.of());
    }
}
