package org.creditportal.records.application.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.creditportal.kernel.text.Masking;
import org.creditportal.records.api.correction.ChangedItemRow;
import org.creditportal.records.application.record.RecordTexts;
import org.creditportal.records.domain.template.Item;

/** What two statements say differently; personal numbers are compared in the clear and leave this class masked. */
final class StatementComparison {

    private final RecordTexts texts;

    StatementComparison(RecordTexts texts) {
        this.texts = texts;
    }

    /** The items that differ, in their order. */
    List<ChangedItemRow> changes(String before, String after) {
        Map<String, String> former = texts.statement(before);
        Map<String, String> next = texts.statement(after);
        List<ChangedItemRow> changes = new ArrayList<>();
        for (Item item : Item.values()) {
            String was = clear(item, former.get(item.name()));
            String is = clear(item, next.get(item.name()));
            if (!Objects.equals(was, is)) {
                changes.add(new ChangedItemRow(item.name(), shown(item, was), shown(item, is)));
            }
        }
        return changes;
    }

    private String clear(Item item, String stored) {
        return stored != null && item.isPersonal() ? texts.revealed(stored) : stored;
    }

    private static String shown(Item item, String value) {
        return value != null && item.isPersonal() ? Masking.idNumber(value) : value;
    }
}
