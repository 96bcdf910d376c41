package org.creditportal.architecture.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.creditportal.architecture.Product;
import org.creditportal.kernel.dossier.DossierPart;

/** What modules own they declare themselves (house style 42); a declaration that is forgotten is found here. */
@AnalyzeClasses(locations = Product.class)
class DeclarationRulesTest {

    private static final String SUBJECT_COLUMN = "subject_number";

    @ArchTest
    static final ArchRule who_keeps_subjects_adds_to_their_dossiers = classes().should(new DossierPartOfTheModule());

    /** A subject's number is known by its column or its type, also where a superclass or a part brings it. */
    private static final class DossierPartOfTheModule extends ArchCondition<JavaClass> {

        private final Set<String> contributing = new HashSet<>();

        DossierPartOfTheModule() {
            super("lie in a module with a DossierPart if they keep a subject's number");
        }

        @Override
        public void init(Collection<JavaClass> types) {
            contributing.clear();
            types.stream()
                    .filter(type -> type.isAssignableTo(DossierPart.class) && !type.isInterface())
                    .forEach(type -> contributing.add(module(type)));
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            boolean mapped = type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(Embeddable.class);
            if (mapped
                    && type.getAllFields().stream().anyMatch(DossierPartOfTheModule::isSubject)
                    && !contributing.contains(module(type))) {
                events.add(SimpleConditionEvent.violated(
                        type, type.getName() + " keeps a subject's number, and its module has no DossierPart"));
            }
        }

        private static boolean isSubject(JavaField field) {
            return field.getRawType().getSimpleName().equals("SubjectNumber")
                    || field.getName().equals("subjectNumber")
                    || column(field).filter(SUBJECT_COLUMN::equals).isPresent();
        }

        private static Optional<String> column(JavaField field) {
            return field.isAnnotatedWith(Column.class)
                    ? Optional.of(field.getAnnotationOfType(Column.class).name())
                    : Optional.empty();
        }

        private static String module(JavaClass type) {
            return AppModules.of(type).map(module -> module.name()).orElse(type.getPackageName());
        }
    }
}
