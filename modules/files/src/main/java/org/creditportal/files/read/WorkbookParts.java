package org.creditportal.files.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.creditportal.files.error.FilesError;
import org.creditportal.files.error.FilesException;

/** Finds the parts of a workbook by its relationships: its sheets in their order, shared texts and styles. */
final class WorkbookParts {

    private static final int MOST_RELATIONS = 10_000;
    private static final String USUAL_WORKBOOK = "xl/workbook.xml";

    private final ZipContent zip;
    private final String folder;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<String, String> byId = new HashMap<>();
    private final Map<String, String> byType = new HashMap<>();
    private boolean from1904;
    private boolean uncomputed;

    private WorkbookParts(ZipContent zip, String workbook) throws IOException {
        this.zip = zip;
        int nameStart = workbook.lastIndexOf('/') + 1;
        folder = workbook.substring(0, nameStart);
        readRelations(folder + "_rels/" + workbook.substring(nameStart) + ".rels");
        readWorkbook(workbook);
    }

    static WorkbookParts of(ZipContent zip) throws IOException {
        return new WorkbookParts(zip, workbook(zip));
    }

    private static String workbook(ZipContent zip) throws IOException {
        ZipPart root = zip.find("_rels/.rels").orElse(null);
        if (root == null) {
            return USUAL_WORKBOOK;
        }
        try (XmlCursor xml = new XmlCursor(zip.open(root))) {
            while (xml.goTo("Relationship")) {
                String type = xml.attribute("Type");
                String target = xml.attribute("Target");
                if (type != null && type.endsWith("/officeDocument") && target != null) {
                    return target.startsWith("/") ? target.substring(1) : target;
                }
            }
        }
        return USUAL_WORKBOOK;
    }

    private void readRelations(String name) throws IOException {
        try (XmlCursor xml = new XmlCursor(open(name))) {
            while (xml.goTo("Relationship")) {
                String target = xml.attribute("Target");
                String type = xml.attribute("Type");
                if (target != null && type != null && !"External".equals(xml.attribute("TargetMode"))) {
                    String path = target.startsWith("/") ? target : folder + target;
                    byId.put(String.valueOf(xml.attribute("Id")), path);
                    byType.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), path);
                }
                if (byId.size() > MOST_RELATIONS) {
                    throw new FilesException(FilesError.BOMB);
                }
            }
        }
    }

    private void readWorkbook(String name) throws IOException {
        try (XmlCursor xml = new XmlCursor(open(name))) {
            while (xml.advance()) {
                if (xml.isStart("workbookPr")) {
                    from1904 = isSet(xml.attribute("date1904"));
                } else if (xml.isStart("calcPr")) {
                    uncomputed = isSet(xml.attribute("fullCalcOnLoad"));
                } else if (xml.isStart("sheet")) {
                    addSheet(xml.attribute("name"), isVisible(xml.attribute("state")), xml.qualifiedAttribute("id"));
                }
            }
        }
    }

    private static boolean isSet(String flag) {
        return "1".equals(flag) || "true".equals(flag);
    }

    private static boolean isVisible(String state) {
        return state == null || state.equals("visible");
    }

    /** Charts are sheets too, but have no rows. */
    private void addSheet(String name, boolean visible, String id) {
        String path = byId.get(id);
        if (path != null && !path.contains("chartsheets/")) {
            sheets.add(new Sheet(name == null ? "" : name, visible, require(path)));
        }
        if (sheets.size() > MOST_RELATIONS) {
            throw new FilesException(FilesError.BOMB);
        }
    }

    private ZipPart require(String name) {
        return zip.find(name).orElseThrow(ZipContent::broken);
    }

    private InputStream open(String name) {
        return zip.open(require(name));
    }

    /** All that have rows, also those that nobody sees. */
    List<Sheet> sheets() {
        return sheets;
    }

    /** Programs that write formulas and compute none say so: spreadsheets do it when they open the workbook. */
    SheetLook look() throws IOException {
        return new SheetLook(texts(), formats(), from1904, uncomputed);
    }

    private SharedTexts texts() throws IOException {
        String path = byType.get("sharedStrings");
        return path == null ? SharedTexts.NONE : SharedTexts.read(open(path));
    }

    private CellFormats formats() throws IOException {
        String path = byType.get("styles");
        return path == null ? CellFormats.NONE : CellFormats.read(open(path));
    }

    /** One sheet of the workbook. */
    record Sheet(String name, boolean isVisible, ZipPart part) {

        private static final Pattern EXAMPLE = Pattern.compile(
                "\u793A\u4F8B|\u6837\u4F8B|\u8303\u4F8B|\u4F8B\u8868|\u6837\u8868|\u6A21\u677F|\u6A21\u7248|"
                        + "\u8BF4\u660E|\u987B\u77E5|example|sample|template|instruction",
                Pattern.CASE_INSENSITIVE);

        /** Whether the name says that it only shows how another one is filled in. */
        boolean isExample() {
            return EXAMPLE.matcher(name).find();
        }
    }
}
