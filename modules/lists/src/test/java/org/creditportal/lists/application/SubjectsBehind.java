package org.creditportal.lists.application;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creditportal.records.api.subject.IdentifiedSubject;
import org.creditportal.records.api.subject.PersonBehind;
import org.creditportal.records.api.subject.RelatedPerson;
import org.creditportal.records.api.subject.RelationRole;
import org.creditportal.records.api.subject.SubjectIdentification;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.records.api.subject.SubjectNumber;
import org.creditportal.records.api.subject.SubjectView;

/** Who stands behind entities, without a database; at first somebody whose number tells nobody, so that nobody is known to be gone. */
final class SubjectsBehind implements InvocationHandler {

    /** By relations that are none any more. */
    final List<RelatedPerson> gone = new ArrayList<>();

    /** By those that are, of whatever day. */
    final List<RelatedPerson> related = new ArrayList<>(List.of(related(1, "某某", "5301**", null)));

    /** On the day of the decision. */
    final List<PersonBehind> then = new ArrayList<>();

    PersonsOfEntities persons() {
        PersonsOfEntities persons = new PersonsOfEntities();
        persons.subjects = (SubjectIdentification)
                Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {SubjectIdentification.class}, this);
        return persons;
    }

    static RelatedPerson related(long relation, String name, String masked, String person) {
        return new RelatedPerson(
                relation, "N:" + relation, RelationRole.LEGAL_REPRESENTATIVE, name, masked, person, null, null);
    }

    static PersonBehind behind(String name, String person) {
        return new PersonBehind(
                RelationRole.LEGAL_REPRESENTATIVE, name, person == null ? null : identified(name, person));
    }

    private static IdentifiedSubject identified(String name, String person) {
        return IdentifiedSubject.itself(
                new SubjectView(
                        new SubjectNumber(person), SubjectKind.NATURAL_PERSON, name, null, null, null, false, null),
                Set.of(person));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "find" -> Optional.of(identified("张三", ((SubjectNumber) arguments[0]).value()));
            case "findPersonsBehindOn" -> List.copyOf(then);
            case "findRelatedPersons" ->
                arguments[0] instanceof Collection<?> relations
                        ? gone.stream()
                                .filter(one -> relations.contains(one.relation()))
                                .toList()
                        : List.copyOf(related);
            default -> throw new UnsupportedOperationException(method.getName());
        };
    }
}
