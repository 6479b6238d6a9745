using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using Snapshooter.Exceptions;
using Xunit;

namespace Snapshooter.Core;

/// <summary>Finds on the call stack the test that wants a snapshot, and thereby the snapshot's name and folder.</summary>
internal static class TestMethodFinder
{
    private const BindingFlags AnyMethod =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    public static SnapshotFullName Find()
    {
        foreach (var frame in new StackTrace(fNeedFileInfo: true).GetFrames())
        {
            if (frame.GetMethod() is { } method && TestOf(method) is { } test && frame.GetFileName() is { } source)
            {
                return new SnapshotFullName(
                    $"{test.ReflectedType!.Name}.{test.Name}", System.IO.Path.GetDirectoryName(source)!);
            }
        }

        throw new SnapshotTestException(
            "No test was found on the call stack. In an asynchronous method that the test calls, ask for Snapshot.FullName() in "
            + "the test itself and hand it on.");
    }

    private static MethodBase? TestOf(MethodBase method) => IsTest(method) ? method : AsyncTestOf(method.DeclaringType);

    private static MethodInfo? AsyncTestOf(Type? stateMachine) =>
        stateMachine?.DeclaringType?.GetMethods(AnyMethod).SingleOrDefault(method =>
            method.GetCustomAttribute<AsyncStateMachineAttribute>()?.StateMachineType == stateMachine && IsTest(method));

    private static bool IsTest(MethodBase method) => method.IsDefined(typeof(FactAttribute), inherit: true);
}
