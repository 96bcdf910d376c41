package org.creditportal.checks.domain.rule;

import java.time.LocalDate;
import org.creditportal.checks.api.check.FoundFact;
import org.creditportal.checks.api.check.NotCounted;
import org.creditportal.kernel.standing.StandingFact;
import org.creditportal.kernel.standing.StandingKind;
import org.creditportal.kernel.standing.StandingWeight;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.records.api.subject.RelationRole;

/** What subjects are held for, without the modules that hold it. */
public final class Facts {

    public static final LocalDate DECIDED = LocalDate.of(2026, 3, 10);

    private Facts() {}

    public static StandingFact listed(String list, ListColour colour) {
        return new StandingFact(
                StandingKind.LIST_ENTRY,
                colour == ListColour.RED ? StandingWeight.FAVOURABLE : StandingWeight.ADVERSE,
                "0LST" + list,
                list,
                colour,
                new LocalizedText(list, list),
                "market-supervision",
                "市场监督管理局",
                "文〔2026〕1号",
                DECIDED,
                DECIDED,
                DECIDED.plusYears(3),
                null,
                false);
    }

    public static StandingFact penalty(LocalDate decidedOn) {
        return record("PENALTY", StandingWeight.ADVERSE, decidedOn);
    }

    public static StandingFact licence(LocalDate decidedOn) {
        return record("LICENCE", StandingWeight.NEUTRAL, decidedOn);
    }

    private static StandingFact record(String kind, StandingWeight weight, LocalDate decidedOn) {
        return new StandingFact(
                StandingKind.RECORD,
                weight,
                "0REC" + kind + decidedOn,
                kind,
                null,
                new LocalizedText(kind, kind),
                "market-supervision",
                "市场监督管理局",
                "罚〔2026〕1号",
                decidedOn,
                decidedOn,
                null,
                null,
                false);
    }

    public static StandingFact suspended(StandingFact fact) {
        return new StandingFact(
                fact.kind(),
                fact.weight(),
                fact.number(),
                fact.type(),
                fact.colour(),
                fact.title(),
                fact.bureau(),
                fact.authority(),
                fact.document(),
                fact.decidedOn(),
                fact.from(),
                fact.until(),
                fact.basis(),
                true);
    }

    public static FoundFact counted(StandingFact fact) {
        return new FoundFact(fact, "lists", "测试有限公司", null, null, false);
    }

    public static FoundFact notCounted(StandingFact fact, NotCounted because) {
        return new FoundFact(fact, "lists", "测试有限公司", null, because, because == NotCounted.MINOR);
    }

    public static FoundFact behind(StandingFact fact, RelationRole role) {
        return new FoundFact(fact, "lists", "张*", role, null, false);
    }
}
