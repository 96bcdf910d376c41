package org.creditportal.architecture.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.creditportal.architecture.Checkout;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Check 14: pages are vocabulary, not markup (house style 29 to 33). */
final class XhtmlCheck {

    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");

    /** Faces components that take input or act. Our own tags say in their library what they need. */
    private static final Pattern ACTIVE =
            Pattern.compile("(input|select|command|autoComplete|datePicker|fileUpload|password|"
                    + "textEditor|toggleSwitch|triStateCheckbox|spinner|chips|splitButton|keyFilter).*");

    /** Faces components whose messages begin with their label, and else with their id. */
    private static final Pattern INPUT =
            Pattern.compile("(input|select|autoComplete|datePicker|password|textEditor|spinner).*");

    /** Those to which nobody types. */
    private static final Set<String> NAMELESS =
            Set.of("inputHidden", "selectItem", "selectItems", "selectBooleanCheckbox");

    /** Tags of our own to which somebody types, and their plain like. */
    private static final Set<String> TYPED = Set.of("input", "area", "amount", "day", "choice");

    private static final Set<String> PLAIN = Set.of("input", "select", "textarea");

    private static final Set<String> LIBRARIES =
            Set.of("jakarta.faces.html", "http://xmlns.jcp.org/jsf/html", "primefaces", "http://primefaces.org/ui");
    private static final Set<String> JSTL = Set.of("jakarta.tags.core", "http://xmlns.jcp.org/jsp/jstl/core");
    private static final Pattern HANDLER =
            Pattern.compile("on(click|dblclick|change|submit|load|focus|blur|input|key.*|mouse.*)");

    /** What is chosen among is text; the page tells the articles beside it. */
    private static final Set<String> CHOICES = Set.of("selectItem", "selectItems");

    private static final String MATTER_HEAD = "/WEB-INF/casework/matter-head.xhtml";

    /** A document and its article, side by side. */
    private static final Pattern PLAIN_CITATION = Pattern.compile("#\\{([\\w.]+)\\.document}\\s*#\\{\\1\\.article}");

    /** What something rests on, as it is published: one text. */
    private static final Pattern PLAIN_BASIS = Pattern.compile("#\\{[\\w.]+\\.(basis|standard)}");

    private final Checkout checkout;
    private final List<String> faults = new ArrayList<>();
    private final TagLibraries libraries;

    private XhtmlCheck(Checkout checkout) {
        this.checkout = checkout;
        this.libraries = TagLibraries.read(checkout);
    }

    static List<String> faults(Checkout checkout) {
        XhtmlCheck check = new XhtmlCheck(checkout);
        checkout.mainFiles(".xhtml").forEach(check::checkPlace);
        checkout.mainFiles(".xhtml").forEach(check::check);
        return check.faults;
    }

    /** The page's text with comments blanked, line numbers kept. */
    static String withoutComments(String page) {
        return COMMENT.matcher(page)
                .replaceAll(comment -> "\n".repeat((int) comment.group().lines().count() - 1));
    }

    /** ADR 0010: what a module's jar shows lies below its own name; web-kit's files are everybody's. */
    private void checkPlace(Path page) {
        String module = checkout.moduleOf(page);
        String jar = "modules/" + module + "/src/main/resources/";
        String resources = jar + "META-INF/resources/";
        if (checkout.name(page).startsWith(jar)
                && !module.equals("web-kit")
                && !checkout.name(page).startsWith(resources + module + "/")
                && !checkout.name(page).startsWith(resources + "WEB-INF/" + module + "/")) {
            faults.add(checkout.name(page) + " does not lie in META-INF/resources/" + module);
        }
    }

    private void check(Path page) {
        Xml.parse(Checkout.text(page), problem -> faults.add(checkout.name(page) + problem))
                .ifPresent(root -> {
                    checkReach(page, root);
                    checkHead(page, root);
                    check(page, root);
                    Xml.below(root, "*").forEach(element -> check(page, element));
                });
    }

    /** What is not a whole page by itself lies where no address leads, and so does a frame. */
    private void checkReach(Path page, Element root) {
        boolean whole = root.hasAttribute("template");
        if (!whole && !libraries.isSource(page) && !checkout.name(page).contains("/WEB-INF/")) {
            faults.add(checkout.name(page) + " is no whole page and does not lie below WEB-INF");
        }
    }

    /** Where the steps of a matter are told, its number, state and days are told as of every other. */
    private void checkHead(Path page, Element root) {
        boolean steps = Xml.below(root, "*").stream()
                .anyMatch(element -> element.getTagName().equals("k:history"));
        boolean head = Xml.below(root, "*").stream()
                .anyMatch(element -> element.getAttribute("template").equals(MATTER_HEAD));
        if (root.hasAttribute("template") && steps && !head) {
            faults.add(checkout.name(page) + " tells a matter's steps and has no " + MATTER_HEAD);
        }
    }

    private void check(Path page, Element element) {
        String name = element.getLocalName();
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            checkAttribute(page, element, (Attr) attributes.item(i));
        }
        if (name.equals("style") || Set.of("script", "outputScript").contains(name) && hasContent(element)) {
            fault(page, element, "holds an inline " + name);
        }
        if (isActive(element) && element.getAttribute("id").isBlank()) {
            fault(page, element, "has no id");
        }
        if (takesInput(element) && element.getAttribute("label").isBlank()) {
            fault(page, element, "has no label, so that messages name its id");
        }
        libraries.required(element).stream()
                .filter(attribute -> element.getAttribute(attribute).isBlank())
                .forEach(attribute -> fault(page, element, "has no " + attribute));
        if (element.getTagName().equals("table") && !isOfPublicSite(page) && !libraries.isSource(page)) {
            fault(page, element, "is written by hand; k:table is the office's");
        }
        if (isOfPublicSite(page) && !name.equals("param") && says(PLAIN_BASIS, element)) {
            fault(page, element, "shows a basis as plain text; /WEB-INF/basis.xhtml opens what it cites");
        }
        if (!isOfPublicSite(page)
                && !libraries.isSource(page)
                && !CHOICES.contains(name)
                && says(PLAIN_CITATION, element)) {
            fault(page, element, "cites as plain text; k:citation opens the article");
        }
        if (isForm(element) && !isOfPublicSite(page) && !libraries.isSource(page) && asksForWords(element)) {
            fault(page, element, "takes what somebody types and keeps no draft; k:form or k:decide is the office's");
        }
        if (name.equals("metadata") && !isFirst(element)) {
            fault(page, element, "is not the first thing in its page");
        }
        if (Set.of("viewParam", "viewAction").contains(name)
                && !"metadata".equals(element.getParentNode().getLocalName())) {
            fault(page, element, "stands outside f:metadata");
        }
        if (name.equals("viewParam") && element.getAttribute("required").equals("true") && hasForm(element)) {
            fault(
                    page,
                    element,
                    "is asked for again when the page's form is sent: required where not facesContext.postback");
        }
        if (JSTL.contains(String.valueOf(element.getNamespaceURI()))
                && Set.of("if", "choose").contains(name)
                && !libraries.isSource(page)) {
            fault(page, element, "builds the tree where rendered would show or hide");
        }
    }

    /** In its own text or an attribute; what stands within other elements is theirs. */
    private static boolean says(Pattern plain, Element element) {
        StringBuilder own = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            own.append(child.getNodeType() == Node.TEXT_NODE ? child.getNodeValue() : "|");
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            own.append('|').append(attributes.item(i).getNodeValue());
        }
        return plain.matcher(own).find();
    }

    private static boolean hasForm(Element element) {
        return Xml.below(element.getOwnerDocument().getDocumentElement(), "*").stream()
                .anyMatch(each -> Set.of("form", "decide").contains(each.getLocalName()));
    }

    /** It keeps plain markup, which needs no script (ADR 0038). */
    private boolean isOfPublicSite(Path page) {
        return checkout.moduleOf(page).equals("disclosure-site");
    }

    private void checkAttribute(Path page, Element element, Attr attribute) {
        String name = attribute.getName();
        boolean scriptLink = attribute.getValue().strip().startsWith("javascript:");
        if (Set.of("style", "binding", "immediate").contains(name)
                || HANDLER.matcher(name).matches()
                || scriptLink) {
            fault(page, element, "has " + name + "=");
        }
    }

    private static boolean isActive(Element element) {
        return LIBRARIES.contains(String.valueOf(element.getNamespaceURI()))
                && (ACTIVE.matcher(element.getLocalName()).matches()
                        || Set.of("form", "button").contains(element.getLocalName()));
    }

    private static boolean isForm(Element element) {
        return isActive(element) && element.getLocalName().equals("form");
    }

    /** Files alone are chosen again in a moment; a part that it includes may ask for anything. */
    private static boolean asksForWords(Element form) {
        return Xml.below(form, "*").stream()
                .anyMatch(each -> takesInput(each) && !each.getLocalName().equals("inputFile")
                        || "kit".equals(each.getNamespaceURI()) && TYPED.contains(each.getLocalName())
                        || PLAIN.contains(each.getTagName())
                        || each.getLocalName().equals("include"));
    }

    private static boolean takesInput(Element element) {
        return isActive(element)
                && INPUT.matcher(element.getLocalName()).matches()
                && !NAMELESS.contains(element.getLocalName());
    }

    private static boolean hasContent(Element element) {
        return !element.getTextContent().isBlank();
    }

    /** First element of the page's root, or of the f:view, head-like define or composition that is first itself. */
    private static boolean isFirst(Element element) {
        for (Node before = element.getPreviousSibling(); before != null; before = before.getPreviousSibling()) {
            if (before.getNodeType() == Node.ELEMENT_NODE) {
                return false;
            }
        }
        Node parent = element.getParentNode();
        return parent.getParentNode().getNodeType() == Node.DOCUMENT_NODE
                || parent instanceof Element enclosing && isFirst(enclosing);
    }

    private void fault(Path page, Element element, String what) {
        faults.add(checkout.name(page) + ": <" + element.getTagName() + "> " + what);
    }
}
