using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace HotChocolate.Language;

public class ParserProperties
{
    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(1000);

    [Fact]
    public void Print_AnyDocument_ParsesToTheSameTree() => ForAllSeeds(seed =>
    {
        var document = new DocumentGenerator(seed).Document();
        var shape = SyntaxShape.Of(document);
        return SyntaxShape.Of(Utf8GraphQLParser.Parse(document.ToString(indented: true))) == shape
            && SyntaxShape.Of(Utf8GraphQLParser.Parse(document.ToString(indented: false))) == shape;
    });

    [Fact]
    public void Print_AnyQuotedString_ParsesToTheSameValue() => Prop
        .ForAll<NonNull<string>>(text =>
        {
            var valid = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.Get));
            return ((StringValueNode)Utf8GraphQLParser.Syntax.ParseValueLiteral(new StringValueNode(valid).ToString())).Value == valid;
        })
        .Check(s_config);

    [Fact]
    public void Parse_AnyBytes_GivesATreeOrASyntaxError() => Prop.ForAll<byte[]>(Ends).Check(s_config);

    [Fact]
    public void Parse_AnyRowOfTokens_GivesATreeOrASyntaxError() => ForAllSeeds(seed =>
    {
        var random = new Random(seed);
        string[] tokens = ["{", "}", "(", ")", "[", "]", "...", ":", "=", "@", "!", "|", "&", "$", "a", "on", "query", "fragment", "type", "extend", "enum", "1", "1.5", "\"s\"", "\"\"\"b\"\"\"", "#c\n", "\\", "\"", "-", "."];
        var source = string.Join(random.Next(2) == 0 ? " " : string.Empty, Enumerable.Range(0, random.Next(30)).Select(_ => tokens[random.Next(tokens.Length)]));
        return Ends(Encoding.UTF8.GetBytes(source));
    });

    [Fact]
    public void Parse_AnyDocumentCutOrChangedAnywhere_GivesATreeOrASyntaxError() => ForAllSeeds(seed =>
    {
        var random = new Random(seed);
        var bytes = Encoding.UTF8.GetBytes(new DocumentGenerator(seed).Document().ToString());
        var changed = (byte[])bytes.Clone();
        changed[random.Next(changed.Length)] = (byte)random.Next(256);
        return Ends(bytes[..random.Next(bytes.Length)]) && Ends(changed);
    });

    private static bool Ends(byte[] source)
    {
        try
        {
            return Utf8GraphQLParser.Parse(source).Definitions.Count > 0;
        }
        catch (SyntaxException error)
        {
            return error.Line > 0 && error.Column > 0 && error.Position <= source.Length && error.Message.Length > 0;
        }
    }

    private static void ForAllSeeds(Func<int, bool> holds) => Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), holds).Check(s_config);
}
