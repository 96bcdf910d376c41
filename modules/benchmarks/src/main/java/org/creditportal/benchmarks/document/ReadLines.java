package org.creditportal.benchmarks.document;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** What a page shows beside its texts: rules of tables, the code's squares, the seal. */
final class ReadLines extends PDFGraphicsStreamEngine {

    private final List<Drawing> drawings = new ArrayList<>();
    private Point2D at = new Point2D.Float();

    private ReadLines(PDPage page) {
        super(page);
    }

    static List<Drawing> of(PDPage page) throws IOException {
        ReadLines reader = new ReadLines(page);
        reader.processPage(page);
        return reader.drawings;
    }

    @Override
    public void moveTo(float x, float y) {
        at = new Point2D.Float(x, y);
        drawings.add(canvas -> canvas.stream().moveTo(x, y));
    }

    @Override
    public void lineTo(float x, float y) {
        at = new Point2D.Float(x, y);
        drawings.add(canvas -> canvas.stream().lineTo(x, y));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        at = new Point2D.Float(x3, y3);
        drawings.add(canvas -> canvas.stream().curveTo(x1, y1, x2, y2, x3, y3));
    }

    @Override
    public void appendRectangle(Point2D corner, Point2D right, Point2D opposite, Point2D above) {
        float x = (float) corner.getX();
        float y = (float) corner.getY();
        float width = (float) opposite.getX() - x;
        float height = (float) opposite.getY() - y;
        drawings.add(canvas -> canvas.stream().addRect(x, y, width, height));
    }

    @Override
    public Point2D getCurrentPoint() {
        return at;
    }

    @Override
    public void closePath() {
        drawings.add(canvas -> canvas.stream().closePath());
    }

    @Override
    public void strokePath() {
        drawings.add(canvas -> canvas.stream().stroke());
    }

    @Override
    public void fillPath(int windingRule) {
        drawings.add(canvas -> canvas.stream().fill());
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        drawings.add(canvas -> canvas.stream().fillAndStroke());
    }

    @Override
    public void endPath() {
        // A path that is not painted shows nothing.
    }

    @Override
    public void clip(int windingRule) {
        // Our papers clip nothing.
    }

    @Override
    public void drawImage(PDImage image) {
        throw new IllegalStateException("papers hold no pictures");
    }

    @Override
    public void shadingFill(COSName name) {
        throw new IllegalStateException("papers hold no shadings");
    }
}
