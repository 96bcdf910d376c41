package org.creditportal.disclosure.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told of a document and what is made of it go one after the other. */
class StoredVerifiableDocumentsTest {

    private final List<String> read = new ArrayList<>();

    private final StoredVerifiableDocuments documents = new StoredVerifiableDocuments() {
        @Override
        protected EntityManager entityManager() {
            return made(EntityManager.class, (method, arguments) -> asked((String) arguments[0]));
        }
    };

    @Test
    void aDocumentIsHeldBeforeItsCopiesAreAskedForAndTheyAreHeldToo() {
        documents.findAllForChange("测信报〔2026〕1号");
        assertThat(read).hasSize(2);
        assertThat(read.get(0)).contains("copyPlace IS NULL").endsWith("PESSIMISTIC_WRITE");
        assertThat(read.get(1))
                .contains("copyPlace IS NOT NULL", "ORDER BY e.id")
                .endsWith("PESSIMISTIC_WRITE");
    }

    private Object asked(String text) {
        List<LockModeType> lock = new ArrayList<>();
        TypedQuery<?>[] query = new TypedQuery<?>[1];
        query[0] = made(TypedQuery.class, (method, arguments) -> {
            if (method.equals("setLockMode")) {
                lock.add((LockModeType) arguments[0]);
            }
            if (method.equals("getResultList")) {
                read.add(text + " " + (lock.isEmpty() ? LockModeType.NONE : lock.get(0)));
                return List.of();
            }
            return query[0];
        });
        return query[0];
    }

    private static <T> T made(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answer.to(method.getName(), arguments)));
    }

    private interface Answer {
        Object to(String method, Object[] arguments);
    }
}
