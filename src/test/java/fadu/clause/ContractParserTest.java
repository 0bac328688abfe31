package fadu.clause;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.text.Paragraph;
import fadu.text.SourceText;
import fadu.text.SourceTextBuilder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContractParserTest {

  static Contract parse(String... texts) {
    List<SourceText> files = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      files.add(SourceText.of("文件" + i + ".txt", texts[i]));
    }
    return ContractParser.parse(files);
  }

  static List<String> citations(Contract contract) {
    return contract.clauses().stream().map(Clause::citation).filter(c -> !c.isEmpty()).toList();
  }

  static List<String> labels(Contract contract) {
    return contract.parts().stream().map(Part::label).toList();
  }

  @Test
  void cutsABookOfThreePartsAndItsAnnexes() {
    Contract contract =
        parse(
            """
            松塘镇卫生院扩建工程
            施工合同
            发包人：松塘镇卫生院
            第一部分　合同协议书
            一、工程概况
            1.工程名称：松塘镇卫生院扩建工程。
            2.工程地点：松塘镇。
            二、合同工期
            第二部分　通用合同条款
            1. 一般约定
            1.1 词语定义：见专用合同条款。
            第三部分　专用合同条款
            12.4.1 付款周期：每月一次。
            附件
            附件1：承包人承揽工程项目一览表
            附件2：工程质量保修书
            附件1　承包人承揽工程项目一览表
            单位工程：门诊楼。
            附件2　工程质量保修书
            第一条 保修范围
            第二条 保修期：五年。
            """);

    assertThat(labels(contract)).containsExactly("首部", "协议书", "通用", "专用", "附件", "附件1", "附件2");
    assertThat(citations(contract))
        .containsExactly("一", "一1", "一2", "二", "1", "1.1", "12.4.1", "第一条", "第二条");
    assertThat(contract.title()).isEqualTo("松塘镇卫生院扩建工程");
    assertThat(contract.kind()).isEqualTo(DocumentKind.CONSTRUCTION);
  }

  @Test
  void aShortContractIsOneAgreement() {
    Contract contract = parse("农桥修复工程施工合同\n甲方：柳坪村村民委员会\n乙方：远成建筑队\n一、工程名称：农桥修复。\n二、工期：三十天。");

    assertThat(labels(contract)).containsExactly("协议书");
    assertThat(citations(contract)).containsExactly("一", "二");
    assertThat(contract.kind()).isEqualTo(DocumentKind.CONSTRUCTION);
  }

  @Test
  void findsSeveralClausesInOneParagraph() {
    Contract contract = parse("11. 其他\n11.1 分包：不得分包。11.2 不可抗力：按法律。11.3 保险：各自投保。");

    assertThat(citations(contract)).containsExactly("11", "11.1", "11.2", "11.3");
    assertThat(contract.clauses().stream().map(Clause::caption)).contains("分包", "不可抗力", "保险");
  }

  @Test
  void numbersThatCountOrReferOpenNoClause() {
    Contract contract =
        parse("1.1 计价\n1.5倍利率计付。\n3.5米以内的基坑。\n12.4款约定的期限届满。\n12.47万元整。\n2026.3.1前完成。\n1.2 计量");

    assertThat(citations(contract)).containsExactly("1.1", "1.2");
  }

  @Test
  void citesItemsBelowTheirHeadings() {
    Contract contract = parse("第五条 钱怎么给\n1、先付三成。\n2、再付五成。\n第六条 交工\n（一）自检。\n（二）复检：\n1．外观；\n2．尺寸。");

    assertThat(citations(contract))
        .containsExactly("第五条", "第五条1", "第五条2", "第六条", "第六条（一）", "第六条（二）", "第六条（二）1", "第六条（二）2");
    assertThat(contract.clauses().get(0).caption()).isEqualTo("钱怎么给");
  }

  @Test
  void aListBelowADecimalClauseIsNoChapter() {
    Contract contract = parse("12. 支付\n12.4.1 付款周期\n1、按月计量；\n2、按月支付。\n12.4.2 申请单\n13. 验收\n13.1 程序");

    assertThat(citations(contract))
        .containsExactly("12", "12.4.1", "12.4.1第1项", "12.4.1第2项", "12.4.2", "13", "13.1");
  }

  @Test
  void aPrefixSaysWhichPartAClauseIsIn() {
    Contract contract = parse("协议书第九条 双方争议由法院管辖。\n专用条款20.4 双方争议交仲裁。\n专用条款20.5 另行协商。");

    assertThat(labels(contract)).containsExactly("协议书", "专用");
    assertThat(citations(contract)).containsExactly("第九条", "20.4", "20.5");
  }

  @Test
  void mentionsOfAnnexesOpenNoPart() {
    Contract contract =
        parse("1.1 双方安全责任见附件3。\n附件3所列人员不得更换。\n附件1：名单；附件2：保函；附件3：清单。\n目录\n附件4 保修书……12");

    assertThat(labels(contract)).containsExactly("协议书");
  }

  @Test
  void otherFilesAreWhatTheySay() {
    Contract contract =
        parse(
            "某某路面工程施工合同\n甲方：甲局\n乙方：乙公司\n一、工期三十天。",
            "中 标 通 知 书\n乙公司：\n贵公司中标。",
            "补充协议（一）\n一、工期顺延十天。",
            "某某路面工程招标文件\n第一章 招标公告",
            "杂项\n一句话。");

    assertThat(contract.documents().stream().map(Document::role))
        .containsExactly(
            FileRole.CONTRACT,
            FileRole.AWARD_NOTICE,
            FileRole.SUPPLEMENT,
            FileRole.TENDER_DOCUMENT,
            FileRole.OTHER);
    assertThat(contract.parts().stream().map(Part::kind))
        .containsExactly(
            PartKind.AGREEMENT,
            PartKind.AWARD_NOTICE,
            PartKind.SUPPLEMENT,
            PartKind.PAPER,
            PartKind.PAPER);
  }

  @Test
  void sentencesEndAtFullStopsButNotInsideShortBrackets() {
    Contract contract = parse("第一条 价款（含税；不含保险）为十万元。余款：（1）验收时付一半；（2）期满付清。");

    assertThat(contract.sentences().stream().map(Sentence::text))
        .containsExactly("第一条价款(含税;不含保险)为十万元。", "余款:(1)验收时付一半;", "(2)期满付清。");
  }

  @Test
  void bindsSidesFromTheHeading() {
    Contract usual = parse("施工合同\n甲方：松塘镇人民政府\n乙方：远成公司\n一、工程名称：村道。");
    Contract sub = parse("专业分包合同\n承包方（甲方）：远成公司\n分包方（乙方）：小成公司\n一、工程名称：幕墙。");
    Contract turned = parse("施工合同\n承包人（甲方）：远成公司\n发包人（乙方）：松塘镇人民政府\n一、工程名称：村道。");

    assertThat(usual.roles().of("甲方")).contains(Party.EMPLOYER);
    assertThat(usual.roles().of("镇里")).contains(Party.EMPLOYER);
    assertThat(sub.roles().of("甲方")).contains(Party.CONTRACTOR);
    assertThat(sub.kind()).isEqualTo(DocumentKind.PROFESSIONAL_SUBCONTRACT);
    assertThat(turned.roles().of("甲方")).contains(Party.CONTRACTOR);
    assertThat(turned.roles().of("乙方")).contains(Party.EMPLOYER);
  }

  @Test
  void theSignatureBlockBelongsToNoNumberedClause() {
    Contract contract = parse("一、工期：三十天。\n二、份数：四份。\n甲方（盖章）：甲局　　乙方（盖章）：乙公司\n2026年3月1日");

    assertThat(citations(contract)).containsExactly("一", "二", "签署栏");
    assertThat(contract.words(contract.clauses().get(2).span())).startsWith("甲方（盖章）");
  }

  @Test
  void chaptersAreLeftOutOfTheCitationOfArticles() {
    Contract contract = parse("第一章 总则\n第一条 甲方提供场地。\n第二章 价款\n第二条 乙方报价。\n1. 含税。");

    assertThat(citations(contract)).containsExactly("第一章", "第一条", "第二章", "第二条", "第二条1");
    assertThat(contract.clauses().get(3).parent()).isEqualTo(2);
  }

  @Test
  void headingsThatCountAboveArticlesStayAbove() {
    Contract contract =
        parse("一、词语\n第1条 词语涵义。\n1. 甲方。\n2. 乙方。\n第2条 文件。\n二、双方\n第3条 代表。\n三、工期\n第4条 开工。");

    assertThat(citations(contract))
        .containsExactly("一", "第1条", "第1条1", "第1条2", "第2条", "二", "第3条", "三", "第4条");
    assertThat(contract.clauses().stream().map(Clause::level))
        .containsExactly(0, 1, 2, 2, 1, 0, 1, 0, 1);
  }

  @Test
  void chaptersMaySkipNumbersInParticularConditions() {
    Contract contract = parse("5、工程师\n5.6 不实行监理的，职权另定。\n7、项目经理\n姓名：某甲\n8、发包人工作\n8.1 场地");

    assertThat(citations(contract)).containsExactly("5", "5.6", "7", "8", "8.1");
  }

  @Test
  void aTableOfContentsIsNoText() {
    Contract contract = parse("目录\n第一部分 合同协议书……1\n第二部分 通用合同条款……5\n一、概况……2\n第一部分 合同协议书\n一、概况\n二、工期");

    assertThat(labels(contract)).containsExactly("首部", "协议书");
    assertThat(citations(contract)).containsExactly("一", "二");
  }

  @Test
  void annexesMayBeCalledByTheirTitleOrByAPrefix() {
    Contract contract =
        parse(
            "施工合同\n一、工期三十天。\n农民工工资支付条款\n1.按月支付。\n附件3第二条 保修五年。\n附件八　履约保函（正本）\n致：甲局\n附件：10 支付担保格式\n致：乙公司");

    assertThat(labels(contract)).containsExactly("协议书", "农民工工资支付条款", "附件3", "附件八", "附件10");
    assertThat(contract.parts().get(3).title()).isEqualTo("附件八　履约保函（正本）");
  }

  @Test
  void numbersInTablesAreData() {
    SourceTextBuilder text = new SourceTextBuilder("表.docx", "", "docx");
    text.paragraph(Paragraph.Kind.BODY, "第一条 明细；见下表");
    text.beginTable();
    text.row(List.of("1", "路基；路面", "3.5"));
    text.row(List.of("2", "桥。涵", "4.0"));
    text.endTable();
    Contract contract = ContractParser.parse(List.of(text.build()));

    assertThat(citations(contract)).containsExactly("第一条");
    assertThat(contract.sentences().stream().map(Sentence::text))
        .containsExactly("第一条明细;", "见下表", "1|路基;路面|3.5", "2|桥。涵|4.0");
  }

  @Test
  void anAwardNoticeInsideTheContractFileIsAPartButAMentionIsNot() {
    Contract mention = parse("施工合同\n下列文件组成合同：\n中标通知书\n投标函\n一、工期三十天。");
    Contract inside = parse("施工合同\n一、工期三十天。\n中标通知书\n乙公司：贵公司中标。");

    assertThat(labels(mention)).containsExactly("协议书");
    assertThat(labels(inside)).containsExactly("协议书", "中标通知书");
  }

  @Test
  void aListOfThePapersOfAContractOpensNoPart() {
    Contract contract =
        parse(
            "第一部分 合同协议书\n六、合同文件\n中标通知书\n专用合同条款\n通用合同条款\n技术标准\n七、承诺\n第二部分 通用合同条款\n1. 约定\n第三部分 专用合同条款\n1. 约定");

    assertThat(labels(contract)).containsExactly("协议书", "通用", "专用");
    assertThat(citations(contract)).containsExactly("六", "七", "1", "1");
  }
}
