package fadu.extract.pdf;

import fadu.extract.Refused;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Walks the page tree itself: its /Count may lie, its branches may be endless or deep. */
final class PageTree {
  static final int MOST_PAGES = 5_000;

  /** Where counting stops; beyond it "at least" is as good as the number. */
  private static final int COUNTED = 1_000_000;

  /** A page with what it inherits; null where nothing is inherited. */
  record Leaf(
      COSDictionary page,
      @Nullable COSDictionary resources,
      @Nullable COSArray mediaBox,
      @Nullable COSArray cropBox,
      int rotate) {}

  private record Node(COSDictionary dictionary, Leaf inherited) {}

  private PageTree() {}

  static List<Leaf> leaves(COSDictionary catalog) {
    List<Leaf> leaves = new ArrayList<>();
    COSDictionary root = catalog.getCOSDictionary(COSName.PAGES);
    if (root == null) {
      return leaves;
    }
    Set<COSDictionary> branches = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Node> open = new ArrayDeque<>();
    open.push(new Node(root, new Leaf(root, null, null, null, 0)));
    int pages = 0;
    while (!open.isEmpty() && pages < COUNTED) {
      Node node = open.pop();
      Leaf leaf = leaf(node);
      COSArray kids = node.dictionary().getCOSArray(COSName.KIDS);
      if (kids == null) {
        pages++;
        if (pages <= MOST_PAGES) {
          leaves.add(leaf);
        }
      } else if (branches.add(node.dictionary())) {
        for (int i = Math.min(kids.size(), COUNTED) - 1; i >= 0; i--) {
          COSBase kid = kids.getObject(i);
          if (kid instanceof COSDictionary child) {
            open.push(new Node(child, leaf));
          }
        }
      }
    }
    if (pages > MOST_PAGES) {
      throw new Stop(
          new Refused(
              Refused.Code.TOO_MANY_PAGES,
              "PDF有" + (pages >= COUNTED ? "至少" : "") + pages + "页，超过上限" + MOST_PAGES + "页；请拆分后提交。",
              MOST_PAGES,
              pages));
    }
    return leaves;
  }

  private static Leaf leaf(Node node) {
    COSDictionary own = node.dictionary();
    Leaf above = node.inherited();
    COSDictionary resources = own.getCOSDictionary(COSName.RESOURCES);
    COSArray media = own.getCOSArray(COSName.MEDIA_BOX);
    COSArray crop = own.getCOSArray(COSName.CROP_BOX);
    return new Leaf(
        own,
        resources == null ? above.resources() : resources,
        media == null ? above.mediaBox() : media,
        crop == null ? above.cropBox() : crop,
        own.getInt(COSName.ROTATE, above.rotate()));
  }
}
