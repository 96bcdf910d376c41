package org.creditportal.kernel.turn;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.creditportal.kernel.store.TransactionMemory;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;
import org.junit.jupiter.api.Test;

class SeldomChangesTest {

    private static final String RULES = "rules";

    /** As the database has it. */
    private final Map<String, Long> committed = new HashMap<>();

    private final List<String> rules = new ArrayList<>(List.of("first"));
    private final Map<Object, Object> transaction = new HashMap<>();
    private final List<Object> let = new ArrayList<>();
    private final SeldomChanges changes = changes();
    private final SeldomChanges otherNode = changes();
    private int reads;

    @Test
    void whatHasNotChangedIsReadOnce() {
        assertThat(read(changes)).containsExactly("first");
        end();
        assertThat(read(changes)).containsExactly("first");
        assertThat(reads).isEqualTo(1);
        assertThat(let).containsExactly("first");
    }

    @Test
    void whatChangedIsReadAnewOnEveryNode() {
        read(changes);
        end();
        read(otherNode);
        end();
        change(changes);
        end();
        assertThat(read(otherNode)).containsExactly("first", "second");
        end();
        assertThat(read(changes)).containsExactly("first", "second");
    }

    @Test
    void aChangeIsKnownWhereItIsMadeAndIsNotKeptBeforeItIsThrough() {
        read(changes);
        end();
        change(changes);
        assertThat(read(changes)).containsExactly("first", "second");
        assertThat(let).containsExactly("first");
        rules.remove("second");
        committed.clear();
        end();
        assertThat(read(changes)).containsExactly("first");
    }

    @Test
    void partsTopicsAndTenantsAreKeptApart() {
        read(changes);
        end();
        rules.add("second");
        assertThat(at("kunming", () -> changes.read(RULES, "other", persistence(), () -> rules)))
                .hasSize(2);
        assertThat(at("kunming", () -> changes.read("models", "", persistence(), () -> rules)))
                .hasSize(2);
        assertThat(at("beidaihe", () -> changes.read(RULES, "", persistence(), () -> rules)))
                .hasSize(2);
        assertThat(read(changes)).hasSize(1);
    }

    private void change(SeldomChanges where) {
        where.changed(RULES);
        rules.add("second");
    }

    private void end() {
        transaction.clear();
    }

    private List<String> read(SeldomChanges where) {
        return at(
                "kunming",
                () -> where.read(RULES, "", persistence(), () -> {
                    reads++;
                    return List.copyOf(rules);
                }));
    }

    private static List<String> at(String tenant, Supplier<List<String>> read) {
        List<String> found = new ArrayList<>();
        TenantScope.runAs(new TenantId(tenant), () -> found.addAll(read.get()));
        return found;
    }

    private EntityManager persistence() {
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, rows) -> {
                    let.add(rows[0]);
                    return null;
                });
    }

    private SeldomChanges changes() {
        SeldomChanges made = new SeldomChanges() {
            @Override
            Map<String, Long> counted() {
                return Map.copyOf(committed);
            }
        };
        made.memory = new Memory();
        made.turns = new Counting();
        return made;
    }

    private final class Memory extends TransactionMemory {

        @Override
        @SuppressWarnings("unchecked")
        public <T> T once(Object key, Supplier<T> read) {
            if (!transaction.containsKey(key)) {
                transaction.put(key, read.get());
            }
            return (T) transaction.get(key);
        }

        @Override
        public boolean knows(Object key) {
            return transaction.containsKey(key);
        }

        @Override
        public void forget(Object key) {
            transaction.remove(key);
        }
    }

    private final class Counting implements Turns {

        @Override
        public long take(String name) {
            transaction.remove(SeldomChanges.COUNTS);
            return committed.merge(name.substring(name.indexOf(':') + 1), 1L, Long::sum);
        }

        @Override
        public void takeAll(Collection<String> names) {
            names.forEach(this::take);
        }
    }
}
