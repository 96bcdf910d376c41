package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.creditportal.lists.api.EntryComparison;
import org.creditportal.lists.api.EntryNumber;

/** Goes through all entries; one that fails keeps none of the others from being compared. */
@ApplicationScoped
public class EntryByEntryComparison implements EntryComparison {

    private static final Logger LOG = System.getLogger(EntryByEntryComparison.class.getName());

    @Inject
    EntryComparisonStep step;

    @Override
    public void compare() {
        List<EntryNumber> numbers = step.after(null);
        while (!numbers.isEmpty()) {
            numbers.forEach(this::compare);
            numbers = step.after(numbers.get(numbers.size() - 1));
        }
    }

    private void compare(EntryNumber number) {
        try {
            step.compare(number);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, () -> "Entry " + number + " was not compared; the next night tries again", failure);
        }
    }
}
