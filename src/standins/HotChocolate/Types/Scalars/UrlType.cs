using System.Diagnostics.CodeAnalysis;

namespace HotChocolate.Types;

internal sealed class UrlType : TextScalarType<Uri>
{
    public UrlType()
        : base("URL")
    {
        SpecifiedBy = new Uri("https://tools.ietf.org/html/rfc3986");
    }

    protected override bool TryParse(string text, [MaybeNullWhen(false)] out Uri value) =>
        Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out value);

    protected override string Format(Uri value) => value.IsAbsoluteUri ? value.AbsoluteUri : value.ToString();
}
