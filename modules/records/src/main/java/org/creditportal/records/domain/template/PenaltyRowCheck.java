package org.creditportal.records.domain.template;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Predicate;
import org.creditportal.kernel.cache.Cache;
import org.creditportal.kernel.code.Money;
import org.creditportal.records.domain.template.WrittenAmounts.Amount;

/** What only penalties say: their kinds, and what these ask for (行政处罚法 Art. 9; amounts in 万元 by 发改办财金〔2018〕424号). */
final class PenaltyRowCheck implements ContentCheck {

    private static final int MOST_KNOWN = 500;
    private static final int MOST_TOLD = 2_000;
    private static final int LONGEST_KEPT = 100;

    private final Template template;
    private final boolean passed;
    /** Cells that were read, because the same few come in row after row. */
    private final Cache<String, PenaltyKinds> known =
            new Cache<>(text -> PenaltyKinds.parse(text, TemplateWords.SHIPPED), MOST_KNOWN);
    /** The same of short words that tell amounts. */
    private final Cache<String, List<Amount>> told = new Cache<>(WrittenAmounts::of, MOST_TOLD);

    /** @param passed whether the rows are known to have no fault */
    PenaltyRowCheck(Template template, boolean passed) {
        this.template = template;
        this.passed = passed;
    }

    @Override
    public void check(RowFields row, Findings findings, Map<Item, String> content) {
        Set<PenaltyKind> kinds = EnumSet.noneOf(PenaltyKind.class);
        addKinds(Item.PENALTY_KIND, kinds, row, findings);
        addKinds(Item.FURTHER_PENALTY_KIND, kinds, row, findings);
        tellKinds(kinds, row, content);
        amount(Item.FINE, asks(kinds, PenaltyKind::isFine), RowErrorCode.MANDATORY_WITH_FINE, row, findings, content);
        amount(
                Item.CONFISCATED,
                asks(kinds, PenaltyKind::isConfiscation),
                RowErrorCode.MANDATORY_WITH_CONFISCATION,
                row,
                findings,
                content);
        if (!passed) {
            checkAmounts(kinds, row, findings, content);
        }
        if (template.has(Item.LICENCE) && asks(kinds, PenaltyKind::concernsLicence)) {
            findings.require(Item.LICENCE, RowErrorCode.MANDATORY_WITH_LICENCE);
        }
    }

    private void checkAmounts(Set<PenaltyKind> kinds, RowFields row, Findings findings, Map<Item, String> content) {
        boolean open = kinds.isEmpty() || kinds.contains(PenaltyKind.OTHER);
        AmountsCheck amounts = new AmountsCheck(row, findings, content, written(row.get(Item.CONTENT)));
        amounts.check(Item.FINE, open || asks(kinds, PenaltyKind::isFine));
        amounts.check(Item.CONFISCATED, open || asks(kinds, PenaltyKind::isConfiscation));
    }

    private List<Amount> written(String words) {
        return words.length() > LONGEST_KEPT ? WrittenAmounts.of(words) : told.get(words);
    }

    private static boolean asks(Set<PenaltyKind> kinds, Predicate<PenaltyKind> condition) {
        for (PenaltyKind kind : kinds) {
            if (condition.test(kind)) {
                return true;
            }
        }
        return false;
    }

    private void addKinds(Item item, Set<PenaltyKind> kinds, RowFields row, Findings findings) {
        if (!findings.isReadable(item)) {
            return;
        }
        PenaltyKinds read = known.get(row.get(item));
        if (!read.unknown().isEmpty()) {
            findings.add(item, RowErrorCode.UNKNOWN_PENALTY_KIND, read.unknown());
        } else if (read.kinds().isEmpty()) {
            findings.add(item, RowErrorCode.MANDATORY);
        }
        kinds.addAll(read.kinds());
    }

    private static void tellKinds(Set<PenaltyKind> kinds, RowFields row, Map<Item, String> content) {
        StringJoiner names = new StringJoiner(",");
        kinds.forEach(kind -> names.add(kind.name()));
        content.put(Item.PENALTY_KIND, names.toString());
        StringJoiner texts = new StringJoiner("; ");
        for (Item item : List.of(Item.PENALTY_KIND, Item.FURTHER_PENALTY_KIND)) {
            if (row.has(item)) {
                texts.add(row.get(item));
            }
        }
        content.put(Item.KIND_TEXT, texts.toString());
        content.remove(Item.FURTHER_PENALTY_KIND);
    }

    private void amount(
            Item item,
            boolean needed,
            RowErrorCode missing,
            RowFields row,
            Findings findings,
            Map<Item, String> content) {
        if (!template.has(item)) {
            return;
        }
        if (needed) {
            findings.require(item, missing);
        }
        Money amount = findings.amount(item);
        if (needed && amount == null && row.has(item)) {
            findings.add(item, RowErrorCode.AMOUNT_NOT_POSITIVE);
        }
        content.put(item, amount == null ? "" : amount.inYuan().toPlainString());
    }
}
