package org.creditportal.kernel.tenant;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The bureaus of a tenant on one day: those there are, those that have ended, and who holds what these held. Rows keep for ever the
 * id of the bureau that they were written for; whose they are is asked here.
 */
public final class Bureaus {

    private final Map<String, BureauDefinition> present = new LinkedHashMap<>();
    private final Map<String, BureauDefinition> former = new LinkedHashMap<>();
    private final Map<String, String> successors = new LinkedHashMap<>();

    /** Those of the tenant's file. */
    Bureaus(Collection<BureauDefinition> file) {
        file.forEach(bureau -> present.put(bureau.id(), bureau));
    }

    /** The same after these changes, which come in their order. */
    Bureaus after(Collection<BureauChange> changes) {
        Bureaus later = new Bureaus(present.values());
        later.former.putAll(former);
        later.successors.putAll(successors);
        changes.forEach(later::make);
        return later;
    }

    private void make(BureauChange change) {
        if (change.successor() == null) {
            present.merge(change.bureau(), founded(change), (before, founded) -> renamed(before, change.name()));
        } else {
            Optional.ofNullable(present.remove(change.bureau())).ifPresent(ended -> former.put(ended.id(), ended));
            successors.put(change.bureau(), change.successor());
        }
    }

    private static BureauDefinition founded(BureauChange change) {
        return new BureauDefinition(
                change.bureau(),
                change.name(),
                List.of(),
                null,
                BureauKind.ADMINISTRATIVE,
                false,
                false,
                List.of(),
                null);
    }

    /** Documents and feeds go on to spell it as it was called. */
    private static BureauDefinition renamed(BureauDefinition before, LocalizedText name) {
        List<String> aliases = new ArrayList<>(before.aliases());
        aliases.add(before.name().zh());
        return new BureauDefinition(
                before.id(),
                name,
                aliases,
                before.socialCreditCode(),
                before.kind(),
                before.creditOffice(),
                before.assumption(),
                before.requirements(),
                before.note());
    }

    List<BureauDefinition> present() {
        return List.copyOf(present.values());
    }

    List<BureauDefinition> former() {
        return List.copyOf(former.values());
    }

    Optional<BureauDefinition> find(String bureau) {
        return Optional.ofNullable(present.getOrDefault(bureau, former.get(bureau)));
    }

    /** Who holds what this bureau held: itself, or the last of its successors. */
    String holder(String bureau) {
        String holder = bureau;
        while (successors.containsKey(holder)) {
            holder = successors.get(holder);
        }
        return holder;
    }

    /** The ids of bureaus of which one holds today what the others held; who was succeeded by nobody and succeeded nobody is in none. */
    List<List<String>> families() {
        return successors.values().stream()
                .map(this::holder)
                .distinct()
                .map(this::heldBy)
                .toList();
    }

    /** Under which ids the bureau's matters are kept: its own, then those of the bureaus that it succeeded. */
    List<String> heldBy(String bureau) {
        return Stream.concat(
                        Stream.of(bureau),
                        successors.keySet().stream()
                                .filter(ended ->
                                        !ended.equals(bureau) && holder(ended).equals(bureau)))
                .toList();
    }

    /** Under which ids what the bureau did may be kept: its own, then those of all whose matters lie with whoever holds its own. */
    List<String> family(String bureau) {
        return Stream.concat(Stream.of(bureau), heldBy(holder(bureau)).stream().filter(other -> !other.equals(bureau)))
                .toList();
    }
}
