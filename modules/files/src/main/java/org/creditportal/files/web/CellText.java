package org.creditportal.files.web;

import jakarta.faces.component.UICommand;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Set;

/**
 * What a reader of the page reads in a cell, without how it looks: the same words, in the same language, masked as they are
 * there. What one types or presses is no content.
 */
final class CellText extends ResponseWriter {

    private static final Set<String> GROUPS = Set.of("jakarta.faces.Group");
    private static final Set<String> SILENT = Set.of("script", "style");

    /** What opens something beside the page, as a citation its article: pressed, not read. */
    private static final String OPENS = "data-kit-panel";

    private final StringBuilder text = new StringBuilder();
    private int silence;
    private String pressed;
    private String begun;

    CellText() {}

    /** The text of all that stands in a column, for the row that is current. */
    static String of(UIComponent column, FacesContext faces) throws IOException {
        ResponseWriter before = faces.getResponseWriter();
        CellText cell = new CellText();
        faces.setResponseWriter(cell);
        try {
            cell.read(column, faces);
        } finally {
            if (before != null) {
                faces.setResponseWriter(before);
            }
        }
        return cell.toString();
    }

    private void read(UIComponent parent, FacesContext faces) throws IOException {
        for (UIComponent child : parent.getChildren()) {
            if (!child.isRendered()
                    || child instanceof UICommand
                    || child instanceof UIInput
                    || child instanceof UIForm) {
                continue;
            }
            if (isGroup(child)) {
                read(child, faces);
            } else {
                child.encodeAll(faces);
            }
        }
    }

    private static boolean isGroup(UIComponent component) {
        return component.getChildCount() > 0
                && (component.getRendererType() == null || GROUPS.contains(component.getRendererType()));
    }

    @Override
    public String toString() {
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    @Override
    public void startElement(String name, UIComponent component) {
        begun = name;
        if (SILENT.contains(name)) {
            silence++;
        } else if ("br".equals(name) || "li".equals(name) || "p".equals(name)) {
            text.append(' ');
        }
    }

    @Override
    public void endElement(String name) {
        if (SILENT.contains(name)) {
            silence--;
        }
        if (name.equals(pressed)) {
            pressed = null;
            silence--;
        }
    }

    @Override
    public void writeText(Object content, String property) {
        say(String.valueOf(content));
    }

    @Override
    public void writeText(char[] content, int start, int length) {
        say(new String(content, start, length));
    }

    /** Markup as it stands in the page's source. */
    @Override
    public void write(char[] content, int start, int length) {
        say(new String(content, start, length)
                .replaceAll("<[^>]*>", " ")
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&"));
    }

    private void say(String words) {
        if (silence == 0) {
            text.append(words);
        }
    }

    @Override
    public String getContentType() {
        return "text/plain";
    }

    @Override
    public String getCharacterEncoding() {
        return "UTF-8";
    }

    @Override
    public ResponseWriter cloneWithWriter(java.io.Writer other) {
        throw new UnsupportedOperationException("A cell is written once");
    }

    @Override
    public void startDocument() {
        // a cell is none
    }

    @Override
    public void endDocument() {
        // a cell is none
    }

    @Override
    public void writeAttribute(String name, Object value, String property) {
        if (OPENS.equals(name) && pressed == null) {
            pressed = begun;
            silence++;
        }
    }

    @Override
    public void writeURIAttribute(String name, Object value, String property) {
        // where it leads
    }

    @Override
    public void writeComment(Object comment) {
        // nobody reads it
    }

    @Override
    public void flush() {
        // all is here
    }

    @Override
    public void close() {
        // nothing is open
    }
}
