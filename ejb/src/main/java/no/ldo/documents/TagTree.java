package no.ldo.documents;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** The logical structure of a document: what each stretch of the pages is, in reading order. */
final class TagTree {
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement document;
    private final COSArray parents = new COSArray();
    private COSArray parentsOnPage = new COSArray();
    private int nextKey;

    TagTree(PDDocument file) {
        file.getDocumentCatalog().setStructureTreeRoot(root);
        document = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
        root.appendKid(document);
    }

    /** The element that holds all others. */
    PDStructureElement document() {
        return document;
    }

    /** A new last child. */
    PDStructureElement add(PDStructureElement parent, String type) {
        PDStructureElement element = new PDStructureElement(type, parent);
        parent.appendKid(element);
        return element;
    }

    void openPage(PDPage page) {
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        page.setStructParents(nextKey);
        parentsOnPage = new COSArray();
        register(parentsOnPage);
    }

    /** Ties the next stretch of content on the page to the element. Answers the stretch's number on the page. */
    int tie(PDStructureElement element, PDPage page) {
        int number = parentsOnPage.size();
        if (element.getPage() == null) {
            element.setPage(page);
        }
        PDMarkedContentReference reference = new PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(number);
        element.appendKid(reference);
        parentsOnPage.add(element);
        return number;
    }

    /** Ties a link's active area to the element that holds its words. */
    void tie(PDStructureElement element, PDAnnotationLink area, PDPage page) {
        area.setStructParent(nextKey);
        register(element.getCOSObject());
        PDObjectReference reference = new PDObjectReference();
        reference.setReferencedObject(area);
        reference.getCOSObject().setItem(COSName.PG, page);
        element.appendKid(reference);
    }

    private void register(COSBase parent) {
        parents.add(COSInteger.get(nextKey++));
        parents.add(parent);
    }

    /** Writes the way back from content to elements. To be called last. */
    void finish() {
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, parents);
        root.setParentTree(new PDNumberTreeNode(tree, PDParentTreeValue.class));
        root.setParentTreeNextKey(nextKey);
    }
}
