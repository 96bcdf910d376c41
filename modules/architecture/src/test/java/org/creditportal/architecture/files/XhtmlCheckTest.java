package org.creditportal.architecture.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.creditportal.architecture.Checkout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XhtmlCheckTest {

    private static final String PAGE = "modules/lists/src/main/resources/META-INF/resources/lists/page.xhtml";
    private static final String FRAME = """
        <ui:composition template="/WEB-INF/kit/office.xhtml" xmlns:ui="jakarta.faces.facelets" xmlns:f="jakarta.faces.core" xmlns:h="jakarta.faces.html"
            xmlns:c="jakarta.tags.core" xmlns:p="primefaces" xmlns:k="kit">
        %s
        </ui:composition>
        """;

    @TempDir
    Path folder;

    @Test
    void pagesAreVocabulary() {
        assertThat(XhtmlCheck.faults(Checkout.own())).isEmpty();
    }

    @Test
    void acceptsASoundPage() {
        assertThat(faultsOf("""
            <!-- style="in a comment" -->
            <f:metadata><f:viewParam name="number" value="#{x.number}" /></f:metadata>
            <ui:define name="content"><p:commandButton id="decide" /><h:outputScript name="kit/a.js" /></ui:define>
            """)).isEmpty();
    }

    @Test
    void reportsBrokenXml() {
        assertThat(faultsOf("<p>")).singleElement().asString().contains("is not well-formed");
    }

    @Test
    void reportsInlineStyleAndScript() {
        assertThat(faultsOf("<p style='color: red' onclick='go()'><a"
                        + " href='javascript:go()'/></p><script>go()</script><style/>"))
                .containsExactly(
                        PAGE + ": <p> has onclick=",
                        PAGE + ": <p> has style=",
                        PAGE + ": <a> has href=",
                        PAGE + ": <script> holds an inline script",
                        PAGE + ": <style> holds an inline style");
    }

    @Test
    void reportsATableByHand() {
        assertThat(faultsOf("<table><tr><td>1</td></tr></table><k:table id='rows' caption='x' lines='#{x.rows}' />"))
                .containsExactly(PAGE + ": <table> is written by hand; k:table is the office's");
    }

    @Test
    void reportsStepsOfAMatterWithoutItsHead() {
        String steps = "<k:history id='history' steps='#{x.steps}' words='#{xText}' prefix='State.' />";
        assertThat(faultsOf(steps))
                .containsExactly(PAGE + " tells a matter's steps and has no /WEB-INF/casework/matter-head.xhtml");
        assertThat(faultsOf("<ui:decorate template='/WEB-INF/casework/matter-head.xhtml' />" + steps))
                .isEmpty();
    }

    @Test
    void reportsAPlainCitation() {
        assertThat(faultsOf(
                        "<p>#{x.law.document} #{x.law.article}</p><k:fact text='#{x.law.document}#{x.law.article}' />"
                                + "<k:citation document='#{x.law.document}' article='#{x.law.article}' passage='' />"))
                .containsExactly(
                        PAGE + ": <p> cites as plain text; k:citation opens the article",
                        PAGE + ": <k:fact> cites as plain text; k:citation opens the article");
    }

    @Test
    void reportsAPlainBasisOnThePublicSite() {
        String page = "modules/disclosure-site/src/main/webapp/entry.xhtml";
        Sample sample = new Sample(folder)
                .withModule("disclosure-site")
                .with(
                        page,
                        FRAME.formatted("<p>#{x.basis}</p><k:fact text='#{x.list.standard}' />"
                                + "<ui:include src='/WEB-INF/basis.xhtml'><ui:param name='basisText' value='#{x.basis}' />"
                                + "</ui:include>"));
        assertThat(XhtmlCheck.faults(sample.checkout()))
                .contains(
                        page + ": <p> shows a basis as plain text; /WEB-INF/basis.xhtml opens what it cites",
                        page + ": <k:fact> shows a basis as plain text; /WEB-INF/basis.xhtml opens what it cites")
                .noneMatch(fault -> fault.contains("<ui:param>"));
    }

    @Test
    void reportsBindingAndImmediate() {
        assertThat(faultsOf("<h:outputText binding='#{x.text}' /><h:commandLink id='go' immediate='true' />"))
                .containsExactly(PAGE + ": <h:outputText> has binding=", PAGE + ": <h:commandLink> has immediate=");
    }

    @Test
    void reportsInputsAndCommandsWithoutId() {
        assertThat(faultsOf("<h:form><p:commandButton id=''/></h:form><p:inputText label='a'/><h:selectOneMenu"
                        + " label='b'/>"))
                .containsExactly(
                        PAGE + ": <h:form> has no id",
                        PAGE + ": <p:commandButton> has no id",
                        PAGE + ": <p:inputText> has no id",
                        PAGE + ": <h:selectOneMenu> has no id");
    }

    @Test
    void reportsInputsWhoseMessagesWouldNameTheirId() {
        assertThat(faultsOf("<h:inputHidden id='a'/><p:inputText id='b' label='words'/><h:selectOneMenu id='c'/>"))
                .containsExactly(PAGE + ": <h:selectOneMenu> has no label, so that messages name its id");
    }

    @Test
    void reportsTagsWithoutWhatTheirLibraryRequires() {
        Sample sample = new Sample(folder)
                .withModule("web-kit")
                .with("modules/web-kit/src/main/resources/META-INF/kit.taglib.xml", """
                    <facelet-taglib><namespace>kit</namespace>
                      <tag><tag-name>field</tag-name><source>tags/field.xhtml</source>
                        <attribute><name>id</name><required>true</required></attribute>
                        <attribute><name>help</name><required>false</required></attribute>
                      </tag>
                      <tag><tag-name>send</tag-name><component><component-type>x</component-type></component></tag>
                    </facelet-taglib>
                    """)
                .with(
                        "modules/web-kit/src/main/resources/META-INF/tags/field.xhtml",
                        FRAME.formatted("<c:if test='#{x}'><h:inputText id='#{id}' label='#{label}' /></c:if>"))
                .withModule("lists")
                .with(PAGE, FRAME.formatted("<k:field value='#{x.name}' /><k:field id='name' /><k:send />"));
        assertThat(XhtmlCheck.faults(sample.checkout()))
                .containsExactly(PAGE + ": <k:field> has no id", PAGE + ": <k:send> has no id");
    }

    @Test
    void reportsFormsThatEatWhatWasTyped() {
        String fault =
                PAGE + ": <h:form> takes what somebody types and keeps no draft; k:form or k:decide is the office's";
        assertThat(faultsOf("<h:form id='a'><k:area id='reason' /></h:form>")).containsExactly(fault);
        assertThat(faultsOf("<h:form id='a'><p:inputText id='b' label='words' /></h:form>"))
                .containsExactly(fault);
        assertThat(faultsOf("<h:form id='a'><ui:include src='/WEB-INF/lists/part.xhtml' /></h:form>"))
                .containsExactly(fault);
        assertThat(faultsOf("<k:form id='a'><k:area id='reason' /></k:form>"
                        + "<h:form id='b'><k:file id='file' /><h:inputFile id='c' label='file' /></h:form>"))
                .isEmpty();
    }

    @Test
    void reportsMetadataThatIsNotFirst() {
        assertThat(faultsOf("<h:head/><f:metadata><f:viewParam name='a' /></f:metadata><f:viewAction />"))
                .containsExactly(
                        PAGE + ": <f:metadata> is not the first thing in its page",
                        PAGE + ": <f:viewAction> stands outside f:metadata");
    }

    @Test
    void reportsParametersThatAFormWouldHaveToSendAgain() {
        assertThat(faultsOf("<f:metadata><f:viewParam name='a' required='true' /></f:metadata><h:form id='x' />"))
                .containsExactly(PAGE
                        + ": <f:viewParam> is asked for again when the page's form is sent: required where not"
                        + " facesContext.postback");
        assertThat(faultsOf("<f:metadata><f:viewParam name='a' required='true' /></f:metadata><p />"))
                .isEmpty();
    }

    @Test
    void reportsConditionsThatBuildTheTree() {
        assertThat(faultsOf("<c:if test='#{x.shown}'><p/></c:if>"))
                .containsExactly(PAGE + ": <c:if> builds the tree where rendered would show or hide");
    }

    @Test
    void reportsPagesInAStrangePlace() {
        String page = "modules/lists/src/main/resources/META-INF/resources/records/page.xhtml";
        Sample sample = new Sample(folder).withModule("lists").with(page, FRAME.formatted(""));
        assertThat(XhtmlCheck.faults(sample.checkout()))
                .containsExactly(page + " does not lie in META-INF/resources/lists");
    }

    @Test
    void reportsPartsOfPagesThatAnAddressWouldReach() {
        String folderOfPages = "modules/lists/src/main/resources/META-INF/resources/";
        String part = "<ui:composition xmlns:ui='jakarta.faces.facelets'>a part</ui:composition>";
        Sample sample = new Sample(folder)
                .withModule("lists")
                .with(folderOfPages + "lists/part.xhtml", part)
                .with(folderOfPages + "WEB-INF/lists/part.xhtml", part);
        assertThat(XhtmlCheck.faults(sample.checkout()))
                .containsExactly(folderOfPages + "lists/part.xhtml is no whole page and does not lie below WEB-INF");
    }

    private List<String> faultsOf(String content) {
        Sample sample = new Sample(folder).withModule("lists").with(PAGE, FRAME.formatted(content));
        return XhtmlCheck.faults(sample.checkout());
    }
}
