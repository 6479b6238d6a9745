using HotChocolate.Types;

namespace HotChocolate.Execution.Processing;

/// <summary>A list of the response.</summary>
internal sealed class ListNode(ResultNode parent, int indexInParent, int count, IType elementType)
    : ResultNode(parent, indexInParent, count)
{
    public IType ElementType { get; } = elementType;

    public override bool IsNonNull(int index) => ElementType.IsNonNull();

    public override Path PathOf(int index) => Path.Append(index);
}
