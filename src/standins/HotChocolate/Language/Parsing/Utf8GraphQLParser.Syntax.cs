using System.Text;

namespace HotChocolate.Language;

/// <content>Parts of documents by themselves.</content>
public ref partial struct Utf8GraphQLParser
{
    /// <summary>Parses parts of documents that stand alone.</summary>
    public static class Syntax
    {
        /// <summary>Parses a value (section 2.9).</summary>
        /// <param name="sourceText">The value.</param>
        /// <param name="constant">Whether variables are refused.</param>
        /// <returns>The value.</returns>
        /// <exception cref="SyntaxException">The text is not one value.</exception>
        public static IValueNode ParseValueLiteral(string sourceText, bool constant = true)
            => Whole<IValueNode>(sourceText, constant ? static (ref p) => p.ParseValue(isConstant: true) : static (ref p) => p.ParseValue(isConstant: false));

        /// <summary>Parses a reference to a type (section 2.11).</summary>
        /// <param name="sourceText">The type reference.</param>
        /// <returns>The type reference.</returns>
        /// <exception cref="SyntaxException">The text is not one type reference.</exception>
        public static ITypeNode ParseTypeReference(string sourceText) => Whole(sourceText, static (ref p) => p.ParseTypeReference());

        private static T Whole<T>(string sourceText, Rule<T> rule)
        {
            ArgumentNullException.ThrowIfNull(sourceText);
            var parser = new Utf8GraphQLParser(Encoding.UTF8.GetBytes(sourceText), ParserOptions.Default);
            var node = rule(ref parser);
            parser.Expect(TokenKind.EndOfFile);
            return node;
        }
    }
}
