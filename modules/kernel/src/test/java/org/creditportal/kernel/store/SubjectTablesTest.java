package org.creditportal.kernel.store;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One question for several tables, each about every subject. */
class SubjectTablesTest {

    private static final SubjectTables TABLES = new SubjectTables(
            new SubjectTables.Held("abc_one", "subject_number"), new SubjectTables.Held("abc_two", "person_number"));

    private final List<String> asked = new ArrayList<>();
    private final Map<Integer, Object> bound = new TreeMap<>();

    @Test
    void asksOnceForAllTablesAndEverySubject() {
        assertThat(TABLES.holding(database(), List.of("A", "B"))).containsExactly("abc_two");
        assertThat(asked)
                .containsExactly("(SELECT 'abc_one' FROM abc_one WHERE subject_number IN (?1, ?2) LIMIT 1) UNION ALL "
                        + "(SELECT 'abc_two' FROM abc_two WHERE person_number IN (?3, ?4) LIMIT 1)");
        assertThat(bound).isEqualTo(Map.of(1, "A", 2, "B", 3, "A", 4, "B"));
    }

    @Test
    void asksNothingAboutNobody() {
        assertThat(TABLES.holding(database(), List.of())).isEmpty();
        assertThat(asked).isEmpty();
    }

    /** Reading costs as much as asking then. */
    @Test
    void readsAllTablesForMany() {
        List<String> many = IntStream.range(0, 21).mapToObj(Integer::toString).toList();
        assertThat(TABLES.holding(database(), many)).containsExactlyInAnyOrder("abc_one", "abc_two");
        assertThat(asked).isEmpty();
    }

    private EntityManager database() {
        Query query = proxy(Query.class, (method, arguments) -> {
            if (method.equals("setParameter")) {
                bound.put((Integer) arguments[0], arguments[1]);
            }
            return method.equals("getResultList") ? List.of("abc_two") : null;
        });
        return proxy(EntityManager.class, (method, arguments) -> {
            asked.add((String) arguments[0]);
            return query;
        });
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answer.to(method.getName(), arguments)));
    }

    /** What a call is answered. */
    private interface Answer {

        Object to(String method, Object[] arguments);
    }
}
