package org.creditportal.architecture.files;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.creditportal.architecture.Checkout;
import org.creditportal.architecture.Product;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpressionCheckTest {

    private static final String FOLDER = "modules/lists/src/main/resources/META-INF/resources/";
    private static final String PAGE = FOLDER + "lists/page.xhtml";
    private static final String FRAME = """
        <ui:composition xmlns:ui="jakarta.faces.facelets" xmlns:f="jakarta.faces.core" xmlns:h="jakarta.faces.html"
            xmlns:p="primefaces" xmlns:c="jakarta.tags.core" xmlns:k="kit">
        %s
        </ui:composition>
        """;
    private static final String LIBRARY = """
        <facelet-taglib><namespace>kit</namespace>
          <tag><tag-name>field</tag-name><source>tags/field.xhtml</source>
            <attribute><name>id</name><required>true</required></attribute>
            <attribute><name>value</name><required>true</required></attribute>
            <attribute><name>help</name><required>false</required></attribute>
          </tag>
        </facelet-taglib>
        """;

    @TempDir
    Path folder;

    @Test
    void everyNameInEveryPageExists() throws IOException {
        try (URLClassLoader loader = Product.classLoader()) {
            Map<Path, Map<String, Class<?>>> beans = NamedBeans.in(Product.classFolders(), loader);
            assertThat(ExpressionCheck.faults(Checkout.own(), beans)).isEmpty();
        }
    }

    @Test
    void acceptsNamesThatExist() {
        assertThat(faultsOf("""
            <f:metadata><f:viewParam name="a" value="#{thingView.title}" /></f:metadata>
            <ui:repeat value="#{thingView.rows}" var="row">
              #{row.name} #{row.name.length() gt 1 ? row.name : thingView.title} #{empty row}
            </ui:repeat>
            <c:forEach items="#{thingView.rows}" var="row">#{row.name}</c:forEach>
            <f:selectItems value="#{thingView.rows}" var="row" itemValue="#{row.name}" />
            <h:commandButton action="#{thingView.save}" /><k:field id="a" value="#{thingView.title}" />
            #{thingView.first(1).name} #{thingView.byName['a'].name} #{view.locale.language}
            """)).isEmpty();
    }

    @Test
    void reportsAPropertyThatTheRowsOfALoopDoNotHave() {
        assertThat(faultsOf("<ui:repeat value='#{thingView.rows}' var='row'><p>#{row.goodCount} /"
                        + " #{row.name}</p></ui:repeat>"))
                .containsExactly(PAGE + ": <p> Row has no property goodCount");
    }

    @Test
    void reportsNamesBeansMethodsAndArgumentsThatDoNotExist() {
        assertThat(faultsOf("<p>#{nobody.name}</p><i>#{thingView.nothing}</i><h:a action='#{thingView.sell}'"
                        + " /><b>#{thingView.first()}</b>"))
                .containsExactly(
                        PAGE + ": <p> nothing is called nobody",
                        PAGE + ": <i> ThingView has no property nothing",
                        PAGE + ": <h:a> ThingView has no method sell",
                        PAGE + ": <b> ThingView has no method first with 0 arguments");
    }

    @Test
    void readsARecordsComponentsAndReportsWhatIsNone() {
        assertThat(faultsOf(
                        "<p>#{thingView.figures.total} #{thingView.figures.large}</p><i>#{thingView.figures.half}</i>"))
                .containsExactly(PAGE + ": <i> Figures has no property half");
    }

    /** One way of reading them, so that a page can be searched for it. */
    @Test
    void reportsARecordsComponentThatIsCalled() {
        assertThat(faultsOf("<p>#{thingView.figures.half()}</p><i>#{thingView.figures.total()}</i>"))
                .containsExactly(PAGE + ": <i> component total of Figures is called like a method");
    }

    @Test
    void reportsInputsThatCannotBeWritten() {
        assertThat(faultsOf("<k:field id='a' value='#{thingView.rows}' />"))
                .containsExactly("modules/web-kit/src/main/resources/META-INF/tags/field.xhtml"
                        + ": <p:inputText> #{value} cannot be written");
    }

    @Test
    void looksIntoWhatIsIncluded() {
        Sample sample = sample("<ui:repeat value='#{thingView.rows}' var='row'><ui:include"
                        + " src='/WEB-INF/lists/part.xhtml'><ui:param name='shown' value='#{row}'"
                        + " /></ui:include></ui:repeat><ui:include src='lost.xhtml' />")
                .with(FOLDER + "WEB-INF/lists/part.xhtml", FRAME.formatted("<b>#{shown.size}</b>"))
                .with(FOLDER + "WEB-INF/lists/unused.xhtml", FRAME.formatted("<b>#{shown.size}</b>"));
        assertThat(ExpressionCheck.faults(sample.checkout(), beans()))
                .containsExactly(
                        FOLDER + "WEB-INF/lists/part.xhtml: <b> Row has no property size",
                        PAGE + ": <ui:include> lost.xhtml does not exist",
                        FOLDER + "WEB-INF/lists/unused.xhtml is part of no page");
    }

    private List<String> faultsOf(String content) {
        return ExpressionCheck.faults(sample(content).checkout(), beans());
    }

    private Sample sample(String content) {
        return new Sample(folder)
                .withModule("web-kit")
                .with("modules/web-kit/src/main/resources/META-INF/kit.taglib.xml", LIBRARY)
                .with(
                        "modules/web-kit/src/main/resources/META-INF/tags/field.xhtml",
                        FRAME.formatted("<p:inputText id='#{id}' value='#{value}' title='#{help}' />"))
                .withModule("lists")
                .with(PAGE, FRAME.formatted("<k:field id='any' value='#{thingView.title}' />" + content));
    }

    private Map<Path, Map<String, Class<?>>> beans() {
        return Map.of(folder.resolve("modules/lists"), Map.of(NamedBeans.name(ThingView.class), ThingView.class));
    }

    /** A row as pages show it. */
    public record Figures(int total) {

        public boolean isLarge() {
            return total > 100;
        }

        public int half() {
            return total / 2;
        }
    }

    /** A row with getters. */
    public interface Row {
        String getName();
    }

    /** What the sample pages name. */
    @Named
    public interface ThingView {
        List<Row> getRows();

        Map<String, Row> getByName();

        Row first(int count);

        Figures getFigures();

        String getTitle();

        void setTitle(String title);

        String save();
    }
}
