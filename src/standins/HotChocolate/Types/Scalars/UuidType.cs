namespace HotChocolate.Types;

internal sealed class UuidType : TextScalarType<Guid>
{
    public UuidType()
        : base("UUID")
    {
        SpecifiedBy = new Uri("https://tools.ietf.org/html/rfc4122");
    }

    protected override bool TryParse(string text, out Guid value) =>
        Guid.TryParse(text, out value);

    protected override string Format(Guid value) => value.ToString("D");
}
