package org.creditportal.architecture.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.creditportal.architecture.rules.Conditions.condition;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.AttributeOverrides;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.architecture.Checkout;
import org.creditportal.architecture.ModuleDeclaration;
import org.creditportal.architecture.Product;

/** Check 10 of the house style: aggregates guard themselves and their mapping is boring. */
@AnalyzeClasses(locations = Product.class)
class EntityRulesTest {

    private static final Map<String, String> PREFIXES = ModuleDeclaration.in(Checkout.own(), "modules").stream()
            .collect(Collectors.toMap(ModuleDeclaration::packageName, ModuleDeclaration::tablePrefix));

    private static final Pattern SETTER = Pattern.compile("set[A-Z].*");
    private static final Pattern SNAKE_CASE = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");

    @ArchTest
    static final ArchRule entities_have_no_setters = classes()
            .that(areMapped())
            .should(condition("have no setters", (type, fault) -> type.getMethods().stream()
                    .filter(method -> SETTER.matcher(method.getName()).matches())
                    .filter(method -> !method.getRawParameterTypes().isEmpty())
                    .forEach(method -> fault.accept(method.getFullName() + " is a setter: give it a domain verb"))));

    @ArchTest
    static final ArchRule entities_cannot_be_made_empty = classes()
            .that(areMapped())
            .should(condition(
                    "have no public constructor without arguments", (type, fault) -> type.getConstructors().stream()
                            .filter(constructor ->
                                    constructor.getRawParameterTypes().isEmpty())
                            .filter(constructor -> constructor.getModifiers().contains(JavaModifier.PUBLIC))
                            .forEach(constructor ->
                                    fault.accept(constructor.getFullName() + " lets anyone make an empty one"))));

    /**
     * A row whose columns can never be updated needs no version: nobody can overwrite anything. The kernel's outbox is no
     * aggregate; row locks guard it (ADR 0013).
     */
    @ArchTest
    static final ArchRule every_root_is_versioned = classes()
            .that(areRoots())
            .and()
            .resideOutsideOfPackage("org.creditportal.kernel.outbox..")
            .should(condition("have a @Version or nothing to update", (type, fault) -> {
                if (!isVersioned(type) && persistentFields(type).anyMatch(EntityRulesTest::isUpdatable)) {
                    fault.accept(type.getName() + " is a root without @Version");
                }
            }));

    @ArchTest
    static final ArchRule roots_know_each_other_by_id = classes()
            .that(areMapped())
            .should(condition("hold no other root", (type, fault) -> persistentFields(type)
                    .filter(field ->
                            field.getType().getAllInvolvedRawTypes().stream().anyMatch(EntityRulesTest::isRoot))
                    .forEach(field -> fault.accept(field.getFullName() + " holds a root: keep its id"))));

    @ArchTest
    static final ArchRule enums_are_stored_by_name = classes()
            .that(areMapped())
            .should(condition("store enums as text", (type, fault) -> persistentFields(type)
                    .filter(field -> field.getRawType().isEnum())
                    .filter(field -> !field.isAnnotatedWith(Convert.class))
                    .filter(field -> annotation(field, Enumerated.class)
                            .map(enumerated -> enumerated.value() != EnumType.STRING)
                            .orElse(true))
                    .forEach(field -> fault.accept(field.getFullName() + " is not @Enumerated(STRING)"))));

    @ArchTest
    static final ArchRule nothing_is_fetched_eagerly = classes()
            .that(areMapped())
            .should(condition("fetch lazily", (type, fault) -> persistentFields(type)
                    .filter(EntityRulesTest::isEager)
                    .forEach(field -> fault.accept(field.getFullName() + " is fetched eagerly"))));

    @ArchTest
    static final ArchRule tables_carry_the_prefix_of_their_module = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should(condition("name a table with the module's prefix", EntityRulesTest::checkTables));

    @ArchTest
    static final ArchRule columns_are_named = classes()
            .that(areMapped())
            .should(condition("name their columns in snake_case", (type, fault) -> persistentFields(type)
                    .filter(EntityRulesTest::isColumn)
                    .filter(field -> annotation(field, Column.class)
                            .map(column -> !SNAKE_CASE.matcher(column.name()).matches())
                            .orElse(true))
                    .forEach(field -> fault.accept(field.getFullName() + " has no @Column(name = \"snake_case\")"))));

    private static void checkTables(JavaClass entity, Consumer<String> fault) {
        String root = AppModules.root(entity).orElseThrow().getName();
        String prefix = PREFIXES.getOrDefault(root, "");
        String table = entity.isAnnotatedWith(Table.class)
                ? entity.getAnnotationOfType(Table.class).name()
                : "";
        Stream<String> collections = persistentFields(entity)
                .flatMap(field -> Stream.concat(
                        annotation(field, CollectionTable.class).map(CollectionTable::name).stream(),
                        annotation(field, JoinTable.class).map(JoinTable::name).stream()));
        Stream.concat(Stream.of(table), collections)
                .filter(name -> prefix.isEmpty() || !name.startsWith(prefix))
                .forEach(name -> fault.accept(entity.getName() + " uses table '" + name
                        + "' but its module's prefix is '" + prefix + "' (package-info)"));
    }

    private static DescribedPredicate<JavaClass> areMapped() {
        return describe(
                "are mapped",
                type -> type.isAnnotatedWith(Entity.class)
                        || type.isAnnotatedWith(Embeddable.class)
                        || type.isAnnotatedWith(MappedSuperclass.class));
    }

    private static DescribedPredicate<JavaClass> areRoots() {
        return describe("are aggregate roots", EntityRulesTest::isRoot);
    }

    /** A root is an entity that is no part of another one, neither by a link nor by the owner's id. */
    private static boolean isRoot(JavaClass type) {
        return type.isAnnotatedWith(Entity.class) && !namesItsOwner(type) && !isLinkedAsPart(type);
    }

    private static boolean isLinkedAsPart(JavaClass type) {
        return type.getDirectDependenciesToSelf().stream()
                .flatMap(dependency -> dependency.getOriginClass().getFields().stream())
                .filter(field -> field.getType().getAllInvolvedRawTypes().contains(type))
                .anyMatch(EntityRulesTest::ownsChildren);
    }

    /**
     * Parts that come by the thousand are not loaded with their root. Such a part has no business number of its own, and
     * names its owner by the column {@code <table of the owner>_id}, which never changes; the owner's version guards it.
     */
    private static boolean namesItsOwner(JavaClass type) {
        Set<String> owners = type.getPackage().getClasses().stream()
                .filter(other -> other.isAnnotatedWith(Table.class) && isVersioned(other))
                .map(other -> other.getAnnotationOfType(Table.class).name())
                .map(table -> table.substring(table.indexOf('_') + 1) + "_id")
                .collect(Collectors.toSet());
        List<Column> columns = persistentFields(type)
                .map(field -> annotation(field, Column.class))
                .flatMap(Optional::stream)
                .toList();
        return columns.stream().noneMatch(column -> column.name().equals("number"))
                && columns.stream().anyMatch(column -> !column.updatable() && owners.contains(column.name()));
    }

    private static boolean ownsChildren(JavaField field) {
        return annotation(field, OneToMany.class)
                .map(OneToMany::orphanRemoval)
                .or(() -> annotation(field, OneToOne.class).map(OneToOne::orphanRemoval))
                .orElse(false);
    }

    private static boolean isVersioned(JavaClass type) {
        return type.getAllFields().stream().anyMatch(field -> field.isAnnotatedWith(Version.class));
    }

    private static boolean isUpdatable(JavaField field) {
        return annotation(field, AttributeOverrides.class)
                .map(overrides -> Arrays.stream(overrides.value())
                        .anyMatch(override -> override.column().updatable()))
                .orElseGet(() ->
                        annotation(field, Column.class).map(Column::updatable).orElse(true));
    }

    private static boolean isEager(JavaField field) {
        return Stream.of(
                        annotation(field, ManyToOne.class).map(ManyToOne::fetch),
                        annotation(field, OneToOne.class).map(OneToOne::fetch),
                        annotation(field, OneToMany.class).map(OneToMany::fetch),
                        annotation(field, ManyToMany.class).map(ManyToMany::fetch),
                        annotation(field, ElementCollection.class).map(ElementCollection::fetch))
                .flatMap(Optional::stream)
                .anyMatch(FetchType.EAGER::equals);
    }

    private static boolean isColumn(JavaField field) {
        return Stream.of(
                        ManyToOne.class,
                        OneToOne.class,
                        OneToMany.class,
                        ManyToMany.class,
                        ElementCollection.class,
                        Embedded.class,
                        EmbeddedId.class)
                .noneMatch(field::isAnnotatedWith);
    }

    private static Stream<JavaField> persistentFields(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> !field.getModifiers().contains(JavaModifier.TRANSIENT))
                .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(field -> !field.isAnnotatedWith(Transient.class));
    }

    private static <A extends Annotation> Optional<A> annotation(JavaField field, Class<A> type) {
        return field.isAnnotatedWith(type) ? Optional.of(field.getAnnotationOfType(type)) : Optional.empty();
    }
}
