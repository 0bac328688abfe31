package fadu.extract.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.extract.Extractor;
import fadu.extract.Refused;
import fadu.text.Mark;
import fadu.text.Paragraph;
import fadu.text.SourceText;
import fadu.text.Warning;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {
  private static SourceText read(String body) throws Refused {
    return Extractor.extract("合同.html", ("<html><body>" + body + "</body></html>").getBytes(UTF_8));
  }

  private static List<String> codes(SourceText text) {
    return text.warnings().stream().map(Warning::code).toList();
  }

  @Test
  void readsBlocksAsParagraphsAndDropsWhatIsNoText() throws Refused {
    SourceText text =
        Extractor.extract(
            "合同.html",
            ("<!DOCTYPE html><html><head><title>标题</title><style>p{margin:0}</style></head><body>"
                    + "<h1>施工合同</h1><!-- 不是正文 --><div>第一条 <b>工程</b>概况<p>名称：\n  &nbsp;河堤加固</div>"
                    + "甲方：县水利局<br>乙方：某公司<br><br>第二条 价款</body></html>")
                .getBytes(UTF_8));

    assertThat(text.format()).isEqualTo("html");
    assertThat(text.text().lines())
        .containsExactly("施工合同", "第一条 工程概况", "名称： \u00a0河堤加固", "甲方：县水利局", "乙方：某公司", "第二条 价款");
    assertThat(text.warnings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"gb2312", "GBK", "gb18030", "utf-8"})
  void decodesWhatThePageDeclares(String charset) throws Refused {
    Charset as =
        charset.startsWith("g") || charset.equals("GBK") ? Charset.forName("GB18030") : UTF_8;
    byte[] page =
        ("<html><head><meta http-equiv=Content-Type content=\"text/html; charset=%s\"></head>"
                + "<body><p class=MsoNormal>质量保证金为3%%。</p></body></html>")
            .formatted(charset)
            .getBytes(as);

    assertThat(Extractor.extract("a.htm", page).text()).isEqualTo("质量保证金为3%。");
  }

  @Test
  void readsTablesAsRowsWithTheirColumns() throws Refused {
    SourceText text =
        read(
            "<table><tr><th>节点<th>比例</tr><tr><td rowspan=2>竣工<td><p>80%</p><tr><td>97%</tr>"
                + "<tr><td colspan=2>合计</table>之后");

    assertThat(text.text()).isEqualTo("节点\t比例\n竣工\t80%\n97%\n合计\n之后");
    assertThat(text.paragraphs().get(2).cells())
        .extracting(Paragraph.Cell::column)
        .containsExactly(1);
    assertThat(text.paragraphs().get(3).cells())
        .extracting(Paragraph.Cell::columns)
        .containsExactly(2);
  }

  @Test
  void readsThroughTablesThatOnlyLayOut() throws Refused {
    String clause = "<p>第%d条 " + "承包人应当按照约定施工并保证质量。".repeat(8) + "</p>";
    StringBuilder page = new StringBuilder("<table><tr><td>");
    for (int i = 1; i < 6; i++) {
      page.append(clause.formatted(i));
    }
    SourceText text = read(page + "</td></tr></table>");

    assertThat(text.paragraphs()).hasSize(5).allMatch(p -> p.kind() == Paragraph.Kind.BODY);
  }

  @Test
  void printsTheNumbersOfLists() throws Refused {
    SourceText text =
        read(
            "<ol start=3><li>甲<li><p>乙</p></ol><ol style='list-style-type: cjk-ideographic'><li>丙</ol>"
                + "<ul><li>丁</ul>");

    assertThat(text.text().lines()).containsExactly("3. 甲", "4. 乙", "一、丙", "丁");
    assertThat(text.paragraphs().get(0).labelLength()).isEqualTo(3);
  }

  @Test
  void keepsAndMarksWhatABrowserHides() throws Refused {
    SourceText text =
        Extractor.extract(
            "a.html",
            ("<html><head><style>.x, p.y { display : none } @media print { b { display:none } }"
                    + " .w{color:#FFFFFF}</style></head><body><p>明</p><p class=x>一</p>"
                    + "<p class=y>二</p><p style='visibility:hidden'>三</p><p hidden>四</p>"
                    + "<p style='font-size:1px'>五</p><p style='color:white'>六</p>"
                    + "<p><font color=white>七</font></p><p class=w>八</p>"
                    + "<p style='mso-hide:all'>九</p><p style='text-indent:-9999px'>十</p>"
                    + "<p class=w style='background:#333'>白字深底</p><p class=x style='display:block'>显示"
                    + "</p><b>粗</b></body></html>")
                .getBytes(UTF_8));

    assertThat(
            text.marks().stream()
                .filter(m -> m.kind() == Mark.Kind.HIDDEN)
                .map(m -> text.words(m.from(), m.to())))
        .containsExactly("一", "二", "三", "四", "五", "六", "七", "八", "九", "十");
    assertThat(codes(text)).containsExactly("HIDDEN_TEXT");
  }

  @Test
  void keepsInsertionsAndDropsDeletions() throws Refused {
    SourceText text =
        read(
            "质保金为<del datetime=\"2026-01-01T00:00\">10%</del><ins datetime=\"2026-01-01T00:00\">3%"
                + "</ins>，<s>不计息</s>。");

    assertThat(text.text()).isEqualTo("质保金为3%，不计息。");
    assertThat(text.marks())
        .extracting(m -> m.kind() + text.words(m.from(), m.to()))
        .containsExactly("INSERTED3%", "STRUCK不计息");
    assertThat(codes(text)).containsExactly("TRACKED_CHANGES", "STRUCK_TEXT");
  }

  @Test
  void leavesOutRemarksAndSetsNotesApart() throws Refused {
    SourceText text =
        read(
            "<p>正文<span class=MsoCommentReference>[批1]</span></p>"
                + "<div style='mso-element:footnote-list'><div style='mso-element:footnote'><p>脚注</p>"
                + "</div></div><div style='mso-element:comment-list'><div style='mso-element:comment'>"
                + "<p class=MsoCommentText>批注不是合同</p></div></div>");

    assertThat(text.text()).isEqualTo("正文\n脚注");
    assertThat(text.paragraphs().get(1).kind()).isEqualTo(Paragraph.Kind.FOOTNOTE);
  }

  @Test
  void showsBlanksAndTicksOfForms() throws Refused {
    assertThat(
            read("保修期<u>&nbsp;&nbsp;&nbsp;</u>年，<input type=checkbox checked>是<input type=checkbox>否，"
                    + "金额<input value=''>元<select><option>甲<option selected>乙</select>")
                .text())
        .isEqualTo("保修期___年，☑是□否，金额____元乙");
  }

  @Test
  void namesWhatLeadsOutAndWhatIsActive() throws Refused {
    SourceText text =
        read(
            "甲方<img src='http://127.0.0.1:1/a.png'><script>alert(1)</script><iframe src='x.htm'></iframe>");

    assertThat(text.text()).isEqualTo("甲方");
    assertThat(text.complete()).isFalse();
    assertThat(codes(text))
        .containsExactlyInAnyOrder("ACTIVE_CONTENT", "EXTERNAL_REFERENCE", "PARTIAL_TEXT");
    assertThat(text.warnings()).anyMatch(w -> w.message().contains("http://127.0.0.1:1/a.png"));
  }

  @Test
  void tellsOfATextBoxThatOnlyWordShows() throws Refused {
    String box =
        "<!--[if gte vml 1]><v:shape><v:textbox><div><p>结算以审计为准</p></div></v:textbox></v:shape>"
            + "<![endif]-->";

    assertThat(read("<p>正文</p>" + box).complete()).isFalse();
    assertThat(read("<p>正文</p>" + box + "<![if !vml]><p>结算以\n审计为准</p><![endif]>").complete())
        .isTrue();
  }

  @Test
  void refusesWhatIsNestedTooDeepAndWhatShowsNothing() {
    assertThatThrownBy(() -> read("<div>".repeat(50_000) + "x"))
        .isInstanceOfSatisfying(
            Refused.class, e -> assertThat(e.code()).isEqualTo(Refused.Code.TOO_DEEP));
    assertThatThrownBy(() -> read("<script>document.write('合同')</script>"))
        .isInstanceOfSatisfying(
            Refused.class, e -> assertThat(e.code()).isEqualTo(Refused.Code.NO_TEXT));
  }

  @Test
  void readsThePageOfAnArchive() throws Refused {
    String archive =
        "MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=\"--=_B\"\r\n\r\n"
            + "----=_B\r\nContent-Type: text/html; charset=\"gb2312\"\r\n"
            + "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
            + "<html><body><p>=B8=B6=BF=\r\n=EE</p></body></html>\r\n\r\n----=_B\r\n"
            + "Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n----=_B--\r\n";
    SourceText text = Extractor.extract("合同.mht", archive.getBytes(UTF_8));

    assertThat(text.text()).isEqualTo("付款");
    assertThat(text.format()).isEqualTo("mht");
    assertThat(text.warnings()).isEmpty();
  }
}
