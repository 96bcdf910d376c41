package org.creditportal.disclosure.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.creditportal.disclosure.api.DisclosureComparison;

/** Goes through all snapshots; one that fails keeps none of the others from being compared. */
@ApplicationScoped
public class SnapshotBySnapshotComparison implements DisclosureComparison {

    private static final Logger LOG = System.getLogger(SnapshotBySnapshotComparison.class.getName());

    @Inject
    DisclosureComparisonStep step;

    @Override
    public void compare() {
        List<String> numbers = step.after("");
        while (!numbers.isEmpty()) {
            numbers.forEach(this::compare);
            numbers = step.after(numbers.get(numbers.size() - 1));
        }
    }

    private void compare(String number) {
        try {
            step.compare(number);
        } catch (RuntimeException failure) {
            LOG.log(
                    Level.WARNING,
                    () -> "Snapshot " + number + " was not compared; the next night tries again",
                    failure);
        }
    }
}
